package org.placewise.partnership.objective.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.word.Word;
import org.placewise.partnership.objective.Acceptance;
import org.placewise.partnership.objective.Adoption;
import org.placewise.partnership.objective.Baseline;
import org.placewise.partnership.objective.CausalStage;
import org.placewise.partnership.objective.DimensionOfInequality;
import org.placewise.partnership.objective.Indicator;
import org.placewise.partnership.objective.Objective;
import org.placewise.partnership.objective.ObjectiveTerms;
import org.placewise.partnership.objective.Owner;
import org.placewise.partnership.objective.PitComponent;
import org.placewise.partnership.objective.Target;

/** A row of the table {@code objective}. */
@Entity
@Table(name = "objective")
class ObjectiveRow {

    @Id
    UUID id;

    long version;

    @Column(name = "board_id")
    UUID boardId;

    @Column(name = "gss_code")
    String gssCode;

    @Column(name = "recorded_at")
    Instant recordedAt;

    String title;

    @Column(name = "pit_component")
    @Nullable String pitComponent;

    @Column(name = "indicator_name")
    @Nullable String indicatorName;

    @Column(name = "indicator_id")
    @Nullable String indicatorId;

    @Column(name = "baseline_value")
    @Nullable BigDecimal baselineValue;

    @Column(name = "baseline_unit")
    @Nullable String baselineUnit;

    @Column(name = "baseline_period")
    @Nullable String baselinePeriod;

    @Column(name = "target_value")
    @Nullable BigDecimal targetValue;

    @Column(name = "target_unit")
    @Nullable String targetUnit;

    @Column(name = "target_date")
    @Nullable LocalDate targetDate;

    @Column(name = "population_group")
    @Nullable String populationGroup;

    @Column(name = "owner_name")
    @Nullable String ownerName;

    @Column(name = "owner_organisation")
    @Nullable String ownerOrganisation;

    @Column(name = "dimension_of_inequality")
    @Nullable String dimensionOfInequality;

    @Column(name = "causal_stage")
    @Nullable String causalStage;

    @Column(name = "priority_id")
    @Nullable UUID priorityId;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> tags;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Acceptance acceptance;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Adoption adoption;

    @Column(name = "deleted_at")
    @Nullable Instant deletedAt;

    static ObjectiveRow of(Objective objective) {
        ObjectiveRow row = new ObjectiveRow();
        row.id = objective.id();
        row.boardId = objective.boardId();
        row.gssCode = objective.gssCode();
        row.recordedAt = objective.recordedAt();
        row.take(objective);
        return row;
    }

    void take(Objective objective) {
        ObjectiveTerms terms = objective.terms();
        version = objective.version();
        title = terms.title();
        pitComponent =
                terms.pitComponent() == null ? null : terms.pitComponent().word();
        targetDate = terms.targetDate();
        populationGroup = terms.populationGroup();
        dimensionOfInequality = wordOf(terms.dimensionOfInequality());
        causalStage = wordOf(terms.causalStage());
        priorityId = terms.priorityId();
        tags = terms.tags();
        acceptance = terms.acceptance();
        adoption = terms.adoption();
        take(terms.indicator());
        take(terms.baseline());
        take(terms.target());
        take(terms.owner());
    }

    private static @Nullable String wordOf(@Nullable Word stated) {
        return stated == null ? null : stated.word();
    }

    private void take(@Nullable Indicator indicator) {
        indicatorName = indicator == null ? null : indicator.name();
        indicatorId = indicator == null ? null : indicator.id();
    }

    private void take(@Nullable Baseline baseline) {
        baselineValue = baseline == null ? null : baseline.value();
        baselineUnit = baseline == null ? null : baseline.unit();
        baselinePeriod = baseline == null ? null : baseline.period();
    }

    private void take(@Nullable Target target) {
        targetValue = target == null ? null : target.value();
        targetUnit = target == null ? null : target.unit();
    }

    private void take(@Nullable Owner owner) {
        ownerName = owner == null ? null : owner.name();
        ownerOrganisation = owner == null ? null : owner.organisation();
    }

    Objective objective() {
        return new Objective(id, version, boardId, gssCode, recordedAt, terms());
    }

    @SuppressWarnings("NullAway") // columns are empty together
    private ObjectiveTerms terms() {
        return new ObjectiveTerms(
                title,
                pitComponent == null ? null : Word.stored(PitComponent.class, pitComponent),
                indicatorName == null ? null : new Indicator(indicatorName, indicatorId),
                baselineValue == null ? null : new Baseline(baselineValue, baselineUnit, baselinePeriod),
                targetValue == null ? null : new Target(targetValue, targetUnit),
                targetDate,
                populationGroup,
                ownerName == null ? null : new Owner(ownerName, ownerOrganisation),
                dimensionOfInequality == null ? null : Word.stored(DimensionOfInequality.class, dimensionOfInequality),
                causalStage == null ? null : Word.stored(CausalStage.class, causalStage),
                priorityId,
                tags,
                acceptance,
                adoption);
    }
}
