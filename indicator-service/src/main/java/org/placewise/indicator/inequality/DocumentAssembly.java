package org.placewise.indicator.inequality;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.placewise.indicator.indicator.Indicator;
import org.placewise.indicator.inequality.AreaGroups.OfArea;
import org.placewise.indicator.inequality.InequalityDocument.Group;
import org.placewise.indicator.inequality.InequalityDocument.Measure;
import org.placewise.indicator.inequality.InequalityDocument.RefusalFacts;
import org.placewise.indicator.inequality.StoredComparisons.Key;
import org.placewise.indicator.measure.Limits;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.inequality.InequalityValue;

/** Puts the document of one place together. */
final class DocumentAssembly {

    /** The line to show first: everybody, then the newest figures, then tenths, then the newest indices. */
    private static final Comparator<ComputedLine> FIRST_SHOWN = Comparator.comparing(
                    (ComputedLine line) -> !line.grouping().sex().equals("Persons"))
            .thenComparing(line -> !line.grouping().age().equals("All ages"))
            .thenComparing(line -> -line.periods().getLast().groups().period().sort())
            .thenComparing(line -> line.grouping().quantiles() != 10)
            .thenComparing(
                    line -> line.grouping().deprivationVintage(),
                    Comparator.nullsFirst(Comparator.<String>naturalOrder()).reversed())
            .thenComparing(line -> line.grouping().sex())
            .thenComparing(line -> line.grouping().age())
            .thenComparing(line -> line.grouping().categoryType());

    private final Indicator indicator;
    private final LineMovement movement;

    DocumentAssembly(Indicator indicator) {
        this.indicator = indicator;
        this.movement = new LineMovement(indicator);
    }

    InequalityDocument document(OfArea area, List<ComputedLine> lines, Map<Key, Map<MeasureKind, UUID>> ids) {
        ComputedLine headline = lines.stream().min(FIRST_SHOWN).orElseThrow();
        return new InequalityDocument(
                area.areaCode(),
                area.areaName(),
                indicator.id(),
                PeriodMeasures.METHOD_VERSION,
                lines.stream()
                        .map(line -> group(line, line.equals(headline), ids))
                        .toList());
    }

    private Group group(ComputedLine line, boolean headline, Map<Key, Map<MeasureKind, UUID>> ids) {
        Grouping grouping = line.grouping();
        return new Group(
                grouping.sex(),
                grouping.age(),
                grouping.categoryType(),
                grouping.basis(),
                grouping.quantiles(),
                grouping.deprivationVintage(),
                headline,
                line.periods().stream()
                        .flatMap(period -> {
                            Map<MeasureKind, UUID> ofPeriod =
                                    Objects.requireNonNull(ids.get(AreaComparisons.key(grouping, period)));
                            return period.measures().stream()
                                    .map(measure -> measure(
                                            period, measure, Objects.requireNonNull(ofPeriod.get(measure.kind()))));
                        })
                        .toList(),
                movement.of(line).orElse(null));
    }

    private static Measure measure(ComputedPeriod period, ComputedMeasure measure, UUID id) {
        InequalityValue value =
                measure.outcome() instanceof Measured.Result<InequalityValue>(InequalityValue found) ? found : null;
        Limits limits998 = measure.limits998();
        return new Measure(
                id,
                measure.kind(),
                period.groups().period().name(),
                period.groups().period().sort(),
                value == null ? null : value.value(),
                value == null ? null : value.limits().lower(),
                value == null ? null : value.limits().upper(),
                limits998 == null ? null : limits998.lower(),
                limits998 == null ? null : limits998.upper(),
                measure.unit(),
                measure.sign().sentence(),
                measure.reliability(),
                measure.outcome() instanceof Measured.Refused<InequalityValue>(var reasons)
                        ? new RefusalFacts(reasons)
                        : null);
    }
}
