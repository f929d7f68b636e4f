package org.placewise.assessment.web.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.instrument.Element;
import org.placewise.assessment.rating.Comment;
import org.placewise.assessment.rating.InvitationSecret;
import org.placewise.assessment.rating.Ratings;
import org.placewise.assessment.round.OrganiserLink;
import org.placewise.assessment.round.RoundState;
import org.placewise.assessment.web.AgreementForm;
import org.placewise.assessment.web.AgreementPage;
import org.placewise.assessment.web.NoticePage;
import org.placewise.assessment.web.SpreadCard;
import org.placewise.kit.problem.Fault;

/** The page on which an organiser records what partners agreed on one element. Open like the organiser's other pages. */
@Path("/organise/{linkId}/elements/{code}")
@PermitAll
public class AgreementPagesResource {

    private final SecretDoor<OrganiserLink> door;
    private final OrganiserSteps steps;
    private final RoundReading rounds;
    private final Ratings ratings;

    AgreementPagesResource(Doors doors, OrganiserSteps steps, RoundReading rounds, Ratings ratings) {
        this.door = doors.ofOrganisers();
        this.steps = steps;
        this.rounds = rounds;
        this.ratings = ratings;
    }

    /** The form of one element. */
    @GET
    @Operation(hidden = true)
    public Response form(
            @PathParam("linkId") UUID linkId,
            @PathParam("code") String code,
            @CookieParam(Doors.ORGANISERS_COOKIE) @Nullable String cookie) {
        return door.page(
                linkId,
                cookie,
                (link, secret) -> onElement(
                        link,
                        code,
                        (known, revealed, element) -> agreement(
                                200,
                                known,
                                revealed,
                                element,
                                AgreementForm.of(revealed.agreementOn(element.code())),
                                secret)));
    }

    /** Records what partners agreed on the element. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response record(
            @PathParam("linkId") UUID linkId,
            @PathParam("code") String code,
            @CookieParam(Doors.ORGANISERS_COOKIE) @Nullable String cookie,
            MultivaluedMap<String, String> fields) {
        return door.form(
                linkId,
                cookie,
                fields,
                (link, secret, reader) -> onElement(link, code, (known, revealed, element) -> {
                    AgreementForm.Read read = AgreementForm.read(reader, revealed.agreementOn(element.code()));
                    List<Fault> faults = read.entry()
                            .map(entry -> steps.record(link, element.code(), entry))
                            .orElse(List.of());
                    AgreementForm form =
                            faults.isEmpty() ? read.form() : read.form().refused(faults);
                    return form.errors().isEmpty()
                            ? Pages.seeOther(door.base(linkId) + "#" + element.code())
                            : agreement(422, known, revealed, element, form, secret);
                }));
    }

    private Response agreement(
            int status,
            RoundReading.Known known,
            RoundState.Revealed revealed,
            Element element,
            AgreementForm form,
            InvitationSecret secret) {
        AgreementPage page = AgreementPage.of(
                known.heading(),
                known.instrument(),
                SpreadCard.of(known.instrument(), element, revealed, Optional.empty()),
                Comment.of(known.instrument(), ratings.ofRound(known.round().id())),
                form,
                secret.formToken());
        return Pages.page(status, Templates.agreement(page));
    }

    private interface OnElement {
        Response answer(RoundReading.Known known, RoundState.Revealed revealed, Element element);
    }

    private Response onElement(OrganiserLink link, String code, OnElement answer) {
        RoundReading.Known known = rounds.find(link.roundId(), door.base(link.id()));
        if (!(known.round().state() instanceof RoundState.Revealed revealed)) {
            return Pages.seeOther(door.base(link.id()));
        }
        return known.element(code)
                .map(element -> answer.answer(known, revealed, element))
                .orElseGet(() -> Pages.notice(404, NoticePage.noSuchElement()));
    }
}
