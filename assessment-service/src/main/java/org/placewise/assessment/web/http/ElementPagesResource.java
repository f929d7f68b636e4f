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
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.instrument.Element;
import org.placewise.assessment.rating.Invitation;
import org.placewise.assessment.rating.InvitationSecret;
import org.placewise.assessment.rating.RatingSheet;
import org.placewise.assessment.rating.Ratings;
import org.placewise.assessment.round.RoundState;
import org.placewise.assessment.sheet.RatingOutcome;
import org.placewise.assessment.sheet.SubmitRating;
import org.placewise.assessment.web.ElementPage;
import org.placewise.assessment.web.FormReader;
import org.placewise.assessment.web.NoticePage;
import org.placewise.assessment.web.RatingForm;

/** The page on which a rater rates one element. Open like the rater's other pages. */
@Path("/rate/{invitationId}/elements/{code}")
@PermitAll
public class ElementPagesResource {

    private final SecretDoor<Invitation> door;
    private final SubmitRating submitRating;
    private final RoundReading rounds;
    private final Ratings ratings;

    ElementPagesResource(Doors doors, SubmitRating submitRating, RoundReading rounds, Ratings ratings) {
        this.door = doors.ofRaters();
        this.submitRating = submitRating;
        this.rounds = rounds;
        this.ratings = ratings;
    }

    /** The form of one element. */
    @GET
    @Operation(hidden = true)
    public Response form(
            @PathParam("invitationId") UUID invitationId,
            @PathParam("code") String code,
            @CookieParam(Doors.RATERS_COOKIE) @Nullable String cookie) {
        return door.page(
                invitationId,
                cookie,
                (rater, secret) -> onElement(rater, code, (known, element) -> {
                    RatingForm form = RatingForm.of(ratings.sheet(invitationId).of(element.code()));
                    return Pages.page(200, Templates.element(page(known, element, form, secret)));
                }));
    }

    /** Saves what the rater says of the element, and leads on to the next that is not rated. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response save(
            @PathParam("invitationId") UUID invitationId,
            @PathParam("code") String code,
            @CookieParam(Doors.RATERS_COOKIE) @Nullable String cookie,
            MultivaluedMap<String, String> fields) {
        return door.form(
                invitationId,
                cookie,
                fields,
                (rater, secret, reader) ->
                        onElement(rater, code, (known, element) -> save(rater, known, element, reader, secret)));
    }

    private Response save(
            Invitation rater, RoundReading.Known known, Element element, FormReader reader, InvitationSecret secret) {
        RatingForm.Read read = RatingForm.read(
                reader, element.code(), ratings.sheet(rater.id()).of(element.code()));
        if (read.entry().isEmpty()) {
            return Pages.page(422, Templates.element(page(known, element, read.form(), secret)));
        }
        return switch (submitRating.rate(rater, null, read.entry().get())) {
            case RatingOutcome.Rated(var sheet) -> Pages.seeOther(next(known, element, sheet, rater.id()));
            case RatingOutcome.NotOpen notOpen -> Pages.seeOther(door.base(rater.id()));
            case RatingOutcome.Refused(var faults) ->
                Pages.page(
                        422, Templates.element(page(known, element, read.form().refused(faults), secret)));
            case RatingOutcome.Overtaken overtaken ->
                throw new IllegalStateException("A form names no version that could be overtaken");
        };
    }

    /** The next element without a rating, after this one and round again; the rater's page when there is none. */
    private String next(RoundReading.Known known, Element rated, RatingSheet sheet, UUID invitationId) {
        List<Element> elements = known.instrument().elements();
        int from = elements.indexOf(rated);
        return IntStream.range(1, elements.size())
                .mapToObj(step -> elements.get((from + step) % elements.size()))
                .filter(element -> sheet.of(element.code()).isEmpty())
                .findFirst()
                .map(element -> door.base(invitationId) + "/elements/" + element.code())
                .orElse(door.base(invitationId) + "?saved=true");
    }

    private static ElementPage page(
            RoundReading.Known known, Element element, RatingForm form, InvitationSecret secret) {
        return ElementPage.of(known.heading(), known.instrument(), element, form, secret.formToken());
    }

    private Response onElement(
            Invitation rater, String code, BiFunction<RoundReading.Known, Element, Response> answer) {
        RoundReading.Known known = rounds.find(rater.roundId(), door.base(rater.id()));
        if (!(known.round().state() instanceof RoundState.Open)) {
            return Pages.seeOther(door.base(rater.id()));
        }
        return known.element(code)
                .map(element -> answer.apply(known, element))
                .orElseGet(() -> Pages.notice(404, NoticePage.noSuchElement()));
    }
}
