package org.placewise.partnership.objective;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an officer states of an objective; null where a draft does not say it yet.
 *
 * @param populationGroup whose outcome shall change
 * @param owner who answers for it; not a part of clarity
 * @param priorityId priority of the strategy that it follows from
 * @param tags words by which it is found, such as {@code avoidable-emergency-admissions} and {@code core20plus5}
 * @param acceptance that its owner has accepted it, null until then and once another owner is stated
 * @param adoption that the board has adopted it, null until then and once a part is missing again
 */
public record ObjectiveTerms(
        String title,
        @Nullable PitComponent pitComponent,
        @Nullable Indicator indicator,
        @Nullable Baseline baseline,
        @Nullable Target target,
        @Nullable LocalDate targetDate,
        @Nullable String populationGroup,
        @Nullable Owner owner,
        @Nullable DimensionOfInequality dimensionOfInequality,
        @Nullable CausalStage causalStage,
        @Nullable UUID priorityId,
        List<String> tags,
        @Nullable Acceptance acceptance,
        @Nullable Adoption adoption) {

    /** The tag of objectives that are to lower avoidable emergency admissions. */
    public static final String AVOIDABLE_ADMISSIONS = "avoidable-emergency-admissions";

    public ObjectiveTerms {
        tags = List.copyOf(tags);
    }

    /** Terms that say no more than the parts of clarity and the owner. */
    public ObjectiveTerms(
            String title,
            @Nullable PitComponent pitComponent,
            @Nullable Indicator indicator,
            @Nullable Baseline baseline,
            @Nullable Target target,
            @Nullable LocalDate targetDate,
            @Nullable String populationGroup,
            @Nullable Owner owner) {
        this(
                title,
                pitComponent,
                indicator,
                baseline,
                target,
                targetDate,
                populationGroup,
                owner,
                null,
                null,
                null,
                List.of(),
                null,
                null);
    }

    /**
     * The terms with the acceptance and the adoption of those before them: an acceptance holds while the owner is the same, an
     * adoption while no part is missing.
     */
    ObjectiveTerms keeping(ObjectiveTerms before) {
        ObjectiveTerms kept = Objects.equals(owner, before.owner) ? with(before.acceptance) : this;
        return AdoptionPart.missingFrom(kept).isEmpty() ? kept.with(before.adoption) : kept;
    }

    /** The same terms with this acceptance. */
    ObjectiveTerms with(@Nullable Acceptance accepted) {
        return with(accepted, adoption);
    }

    /** The same terms with this adoption. */
    ObjectiveTerms with(@Nullable Adoption adopted) {
        return with(acceptance, adopted);
    }

    private ObjectiveTerms with(@Nullable Acceptance accepted, @Nullable Adoption adopted) {
        return new ObjectiveTerms(
                title,
                pitComponent,
                indicator,
                baseline,
                target,
                targetDate,
                populationGroup,
                owner,
                dimensionOfInequality,
                causalStage,
                priorityId,
                tags,
                accepted,
                adopted);
    }
}
