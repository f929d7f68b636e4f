package org.placewise.partnership.objective;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Objectives to test with. */
public final class ObjectiveFixture {

    public static final Instant RECORDED_AT = Instant.parse("2026-03-02T09:00:00Z");

    private ObjectiveFixture() {}

    public static ObjectiveTerms stating(Set<ObjectivePart> parts) {
        return new ObjectiveTerms(
                "Fewer people in the most deprived tenth smoke",
                given(parts, ObjectivePart.PIT_COMPONENT, PitComponent.SERVICE_COMMUNITY),
                given(parts, ObjectivePart.INDICATOR, new Indicator("Smoking prevalence in adults", "92443")),
                given(parts, ObjectivePart.BASELINE, new Baseline(new BigDecimal("18.4"), "%", "2024")),
                given(parts, ObjectivePart.TARGET, new Target(new BigDecimal("12"), "%")),
                given(parts, ObjectivePart.TARGET_DATE, LocalDate.parse("2029-03-31")),
                given(parts, ObjectivePart.POPULATION_GROUP, "Adults in the most deprived tenth of areas"),
                null);
    }

    public static ObjectiveTerms titleOnly() {
        return stating(EnumSet.noneOf(ObjectivePart.class));
    }

    public static ObjectiveTerms aimingFor(@Nullable String target) {
        @Nullable Target stated = target == null ? null : new Target(new BigDecimal(target), "%");
        return with(clear().terms().baseline(), stated, null);
    }

    public static ObjectiveTerms startingFrom(String period) {
        return with(new Baseline(new BigDecimal("18.4"), "%", period), new Target(new BigDecimal("12"), "%"), null);
    }

    public static ObjectiveTerms forGroup(@Nullable String populationGroup) {
        return with(clear().terms().baseline(), clear().terms().target(), populationGroup);
    }

    private static ObjectiveTerms with(
            @Nullable Baseline baseline, @Nullable Target target, @Nullable String populationGroup) {
        ObjectiveTerms terms = clear().terms();
        return new ObjectiveTerms(
                terms.title(),
                terms.pitComponent(),
                terms.indicator(),
                baseline,
                target,
                terms.targetDate(),
                populationGroup,
                null);
    }

    public static Objective clear() {
        return recorded(stating(EnumSet.allOf(ObjectivePart.class)));
    }

    public static Objective without(ObjectivePart missing) {
        return recorded(stating(EnumSet.complementOf(EnumSet.of(missing))));
    }

    public static Objective recorded(ObjectiveTerms terms) {
        return new Objective(UUID.randomUUID(), 1, UUID.randomUUID(), "E08000037", RECORDED_AT, terms);
    }

    private static <T> @Nullable T given(Set<ObjectivePart> parts, ObjectivePart part, T value) {
        return parts.contains(part) ? value : null;
    }
}
