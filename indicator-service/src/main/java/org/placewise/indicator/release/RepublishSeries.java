package org.placewise.indicator.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.placewise.indicator.indicator.CurrentReleases;
import org.placewise.indicator.indicator.Indicator;
import org.placewise.indicator.indicator.Indicators;
import org.placewise.indicator.indicator.SeriesChanges;
import org.placewise.indicator.inequality.MeasureInequality;
import org.placewise.indicator.series.DatasetVersions;
import org.placewise.indicator.series.LocalSums;
import org.placewise.indicator.series.PublishSeries;
import org.placewise.indicator.series.PublishedDocuments;

/**
 * Publishes one indicator after the other and holds no more than a few places in memory. Readers are not kept waiting: they see
 * what was there until the caller's transaction commits.
 */
@ApplicationScoped
public class RepublishSeries implements SeriesChanges {

    private static final Logger LOG = Logger.getLogger(RepublishSeries.class);

    private final Indicators indicators;
    private final CurrentReleases releases;
    private final PublishSeries series;
    private final MeasureInequality inequality;
    private final PublishedDocuments documents;
    private final LocalSums sums;
    private final DatasetVersions versions;

    RepublishSeries(
            Indicators indicators,
            CurrentReleases releases,
            PublishSeries series,
            MeasureInequality inequality,
            PublishedDocuments documents,
            LocalSums sums,
            DatasetVersions versions) {
        this.indicators = indicators;
        this.releases = releases;
        this.series = series;
        this.inequality = inequality;
        this.documents = documents;
        this.sums = sums;
        this.versions = versions;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void republish(Collection<String> indicatorIds, UUID releaseId) {
        for (String id : new TreeSet<>(indicatorIds)) {
            documents.lock(id);
            Optional<Indicator> indicator = indicators.find(id);
            int changed = indicator
                    .map(found -> series.publish(found, releaseId))
                    .orElseGet(() -> series.withdraw(id, releaseId));
            int measures = indicator.map(inequality::publish).orElse(0);
            versions.grow(DatasetVersions.ofIndicator(id));
            LOG.infof("Indicator %s: %d series and %d documents of inequality changed", id, changed, measures);
        }
        growAll();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void republishPlace(String areaCode) {
        for (String id : sums.indicatorsOfLsoas()) {
            documents.lock(id);
            Optional<UUID> release = releases.newestOf(id);
            indicators.find(id).filter(_ -> release.isPresent()).ifPresent(indicator -> {
                series.publishLocal(indicator, release.get(), areaCode);
                inequality.publish(indicator, areaCode::equals);
                versions.grow(DatasetVersions.ofIndicator(id));
            });
        }
        growAll();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void regroupSmallAreas() {
        for (String id : sums.indicatorsOfLsoas()) {
            documents.lock(id);
            indicators.find(id).ifPresent(inequality::publish);
            versions.grow(DatasetVersions.ofIndicator(id));
        }
        versions.grow(DatasetVersions.INEQUALITY_MEASURES);
    }

    private void growAll() {
        versions.grow(DatasetVersions.OBSERVATIONS);
        versions.grow(DatasetVersions.INEQUALITY_MEASURES);
    }
}
