package org.placewise.indicator.series;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.indicator.BenchmarkMethod;
import org.placewise.indicator.indicator.Indicator;
import org.placewise.indicator.localplace.LocalPlaces;
import org.placewise.kit.outbox.Outbox;

/** Publishes the series of one indicator, place by place, each where it differs from what was last published. */
@ApplicationScoped
public class PublishSeries {

    private final PlaceFigures figures;
    private final LocalPlaceFigures localFigures;
    private final LocalPlaces localPlaces;
    private final PublishedDocuments documents;
    private final Outbox outbox;
    private final ObjectMapper json;

    PublishSeries(
            PlaceFigures figures,
            LocalPlaceFigures localFigures,
            LocalPlaces localPlaces,
            PublishedDocuments documents,
            Outbox outbox,
            ObjectMapper json) {
        this.figures = figures;
        this.localFigures = localFigures;
        this.localPlaces = localPlaces;
        this.documents = documents;
        this.outbox = outbox;
        this.json = json;
    }

    /**
     * Publishes what is visible now of every place.
     *
     * @param releaseId what revisions name as their cause
     * @return how many events were left in the outbox
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int publish(Indicator indicator, UUID releaseId) {
        String id = indicator.id();
        DocumentPublication<SeriesDocument> publication = publication(id, releaseId, _ -> true);
        SeriesAssembly assembly = new SeriesAssembly(indicator, figures.ofPlace(id, Area.ENGLAND), figures.releases());
        Set<String> offered = new HashSet<>();
        figures.forEachPlace(id, indicator.benchmarkMethod() == BenchmarkMethod.QUINTILES, place -> {
            offered.add(place.areaCode());
            publication.offer(assembly.document(place));
        });
        addLocal(indicator, code -> !offered.contains(code), assembly, publication);
        return publication.finish();
    }

    /** Publishes what is visible now of one local place; nothing stands for one that is withdrawn. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int publishLocal(Indicator indicator, UUID releaseId, String areaCode) {
        String id = indicator.id();
        DocumentPublication<SeriesDocument> publication = publication(id, releaseId, areaCode::equals);
        SeriesAssembly assembly = new SeriesAssembly(indicator, figures.ofPlace(id, Area.ENGLAND), figures.releases());
        addLocal(indicator, areaCode::equals, assembly, publication);
        return publication.finish();
    }

    private void addLocal(
            Indicator indicator,
            Predicate<String> wanted,
            SeriesAssembly assembly,
            DocumentPublication<SeriesDocument> publication) {
        localPlaces.inUse().stream().filter(place -> wanted.test(place.code())).forEach(place -> localFigures
                .of(place, indicator)
                .ifPresent(found -> publication.offer(assembly.document(found))));
    }

    /** Withdraws every series of an indicator that there is no more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int withdraw(String indicatorId, UUID releaseId) {
        return publication(indicatorId, releaseId, _ -> true).finish();
    }

    private DocumentPublication<SeriesDocument> publication(String id, UUID releaseId, Predicate<String> scope) {
        return new DocumentPublication<>(
                DocumentKind.SERIES, id, new SeriesEvents(id, releaseId, json), documents, scope, outbox, json);
    }
}
