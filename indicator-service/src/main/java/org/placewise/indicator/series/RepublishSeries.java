package org.placewise.indicator.series;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.indicator.BenchmarkMethod;
import org.placewise.indicator.indicator.Indicator;
import org.placewise.indicator.indicator.Indicators;
import org.placewise.indicator.inequality.MeasureInequality;
import org.placewise.indicator.series.SeriesDocument.ReleaseFacts;
import org.placewise.kit.outbox.Outbox;

/**
 * Publishes one indicator after the other and holds no more than a few places in memory. Readers are not kept waiting: they see
 * what was there until the caller's transaction commits.
 */
@ApplicationScoped
public class RepublishSeries implements SeriesChanges {

    private static final Logger LOG = Logger.getLogger(RepublishSeries.class);

    private final Indicators indicators;
    private final PlaceFigures figures;
    private final MeasureInequality inequality;
    private final PublishedDocuments documents;
    private final DatasetVersions versions;
    private final Outbox outbox;
    private final ObjectMapper json;

    RepublishSeries(
            Indicators indicators,
            PlaceFigures figures,
            MeasureInequality inequality,
            PublishedDocuments documents,
            DatasetVersions versions,
            Outbox outbox,
            ObjectMapper json) {
        this.indicators = indicators;
        this.figures = figures;
        this.inequality = inequality;
        this.documents = documents;
        this.versions = versions;
        this.outbox = outbox;
        this.json = json;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void republish(Collection<String> indicatorIds, UUID releaseId) {
        Map<UUID, ReleaseFacts> releases = figures.releases();
        for (String id : new TreeSet<>(indicatorIds)) {
            documents.lock(id);
            Optional<Indicator> indicator = indicators.find(id);
            int series = publication(id, releaseId, indicator, releases);
            int measures = indicator.map(inequality::publish).orElse(0);
            versions.grow(DatasetVersions.ofIndicator(id));
            LOG.infof("Indicator %s: %d series and %d documents of inequality changed", id, series, measures);
        }
        versions.grow(DatasetVersions.OBSERVATIONS);
        versions.grow(DatasetVersions.INEQUALITY_MEASURES);
    }

    private int publication(
            String id, UUID releaseId, Optional<Indicator> indicator, Map<UUID, ReleaseFacts> releases) {
        DocumentPublication<SeriesDocument> publication = new DocumentPublication<>(
                DocumentKind.SERIES, id, new SeriesEvents(id, releaseId, json), documents, outbox, json);
        indicator.ifPresent(found -> {
            SeriesAssembly assembly = new SeriesAssembly(found, figures.ofPlace(id, Area.ENGLAND), releases);
            figures.forEachPlace(
                    id,
                    found.benchmarkMethod() == BenchmarkMethod.QUINTILES,
                    place -> publication.offer(assembly.document(place)));
        });
        return publication.finish();
    }
}
