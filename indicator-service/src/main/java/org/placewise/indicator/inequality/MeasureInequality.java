package org.placewise.indicator.inequality;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.placewise.indicator.indicator.Indicator;
import org.placewise.indicator.inequality.AreaGroups.OfArea;
import org.placewise.indicator.series.DocumentKind;
import org.placewise.indicator.series.DocumentPublication;
import org.placewise.indicator.series.FigureKind;
import org.placewise.indicator.series.PublishedDocuments;
import org.placewise.kit.outbox.Outbox;

/** Measures the inequality of one indicator within every place anew, and publishes what differs. */
@ApplicationScoped
public class MeasureInequality {

    private final AreaGroups groups;
    private final SmallAreaGroups smallAreas;
    private final AreaComparisons comparisons;
    private final StoredComparisons stored;
    private final PublishedDocuments documents;
    private final Outbox outbox;
    private final ObjectMapper json;

    MeasureInequality(
            AreaGroups groups,
            SmallAreaGroups smallAreas,
            AreaComparisons comparisons,
            StoredComparisons stored,
            PublishedDocuments documents,
            Outbox outbox,
            ObjectMapper json) {
        this.groups = groups;
        this.smallAreas = smallAreas;
        this.comparisons = comparisons;
        this.stored = stored;
        this.documents = documents;
        this.outbox = outbox;
        this.json = json;
    }

    /**
     * Measures from what is visible now.
     *
     * @return how many events were left in the outbox
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int publish(Indicator indicator) {
        return publish(indicator, _ -> true);
    }

    /** As {@link #publish(Indicator)}, of the places in a scope only. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int publish(Indicator indicator, Predicate<String> scope) {
        DocumentPublication<InequalityDocument> publication = new DocumentPublication<>(
                DocumentKind.INEQUALITY,
                indicator.id(),
                new InequalityEvents(indicator.id()),
                documents,
                scope,
                outbox,
                json);
        DocumentAssembly assembly = new DocumentAssembly(indicator);
        Optional<FigureKind> kind = FigureKind.of(indicator);
        Set<String> measured = new HashSet<>();
        groups.forEachPlace(indicator.id(), scope, area -> {
            measured.add(area.areaCode());
            publication.offer(document(indicator, kind, assembly, area));
        });
        Set<String> withPublishedGroups = Set.copyOf(measured);
        smallAreas.forEachPlace(indicator, scope.and(code -> !withPublishedGroups.contains(code)), area -> {
            measured.add(area.areaCode());
            publication.offer(document(indicator, kind, assembly, area));
        });
        stored.supersedeAllBut(indicator.id(), scope, measured);
        return publication.finish();
    }

    private InequalityDocument document(
            Indicator indicator, Optional<FigureKind> kind, DocumentAssembly assembly, OfArea area) {
        List<ComputedLine> lines = area.lines().stream()
                .map(line -> computed(indicator, kind, line))
                .toList();
        return assembly.document(area, lines, comparisons.bringUpToDate(indicator, area.areaCode(), lines));
    }

    private static ComputedLine computed(Indicator indicator, Optional<FigureKind> kind, GroupedLine line) {
        return new ComputedLine(
                line.grouping(),
                line.periods().stream()
                        .map(period -> new ComputedPeriod(
                                period,
                                new PeriodMeasures(
                                                period.groups(), line.grouping().quantiles(), indicator.unit(), kind)
                                        .all()))
                        .toList());
    }
}
