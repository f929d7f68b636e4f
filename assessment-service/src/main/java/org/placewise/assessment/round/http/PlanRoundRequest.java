package org.placewise.assessment.round.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.agenda.Importance;
import org.placewise.assessment.instrument.ElementCode;
import org.placewise.assessment.instrument.InstrumentRef;
import org.placewise.assessment.round.ElementImportance;
import org.placewise.assessment.round.NewRound;
import org.placewise.assessment.round.Provenance;
import org.placewise.assessment.round.RoundMode;
import org.placewise.kit.form.Prose;

/**
 * Plans a round.
 *
 * @param topic what it is limited to; null for the place as a whole
 * @param partnerOrganisation the one partner that it looks at; null for the partnership
 * @param importance of elements that are not ordinary; null means none
 * @param example true labels it as example data; null means false
 */
public record PlanRoundRequest(
        @NotNull @Pattern(regexp = "[A-Z][0-9]{8}") String gssCode,
        @Prose @Size(min = 1, max = 200) @Nullable String topic,
        @Prose @Size(min = 1, max = 200) @Nullable String partnerOrganisation,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @NotNull @Prose @Size(max = 60) String instrumentId,
        @NotNull @Prose @Size(max = 30) String instrumentVersion,
        @NotNull RoundMode mode,
        @NotNull Provenance provenance,
        @Size(max = 200) @Nullable List<@NotNull @Valid ImportanceRequest> importance,
        @Nullable Boolean example) {

    /** How much an element matters. */
    public record ImportanceRequest(
            @NotNull @Prose @Size(max = 60) String element,
            @NotNull Importance importance) {}

    NewRound toNewRound() {
        return new NewRound(
                gssCode,
                topic,
                partnerOrganisation,
                periodFrom,
                periodTo,
                new InstrumentRef(instrumentId, instrumentVersion),
                mode,
                provenance,
                importance == null
                        ? List.of()
                        : importance.stream()
                                .map(each -> new ElementImportance(new ElementCode(each.element()), each.importance()))
                                .toList(),
                Boolean.TRUE.equals(example));
    }
}
