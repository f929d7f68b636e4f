package org.placewise.indicator.release;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.placewise.indicator.deprivation.DeprivationProfile;
import org.placewise.indicator.deprivation.DeprivationProfile.ReleaseFacts;
import org.placewise.indicator.deprivation.DeprivationProfilePublished;
import org.placewise.indicator.deprivation.Edition;
import org.placewise.indicator.deprivation.LsoaStore;
import org.placewise.indicator.deprivation.Profiles;
import org.placewise.indicator.indicator.SeriesChanges;
import org.placewise.indicator.localplace.LocalPlaceProfiles;
import org.placewise.kit.outbox.Outbox;

/** Makes a staged release visible: its rows, its profiles, its state and one event per profile, all or nothing. */
@ApplicationScoped
public class PublishRelease {

    private final ReleaseProgress progress;
    private final LsoaStore lsoas;
    private final Profiles profiles;
    private final LocalPlaceProfiles localPlaces;
    private final SeriesChanges series;
    private final Outbox outbox;

    PublishRelease(
            ReleaseProgress progress,
            LsoaStore lsoas,
            Profiles profiles,
            LocalPlaceProfiles localPlaces,
            SeriesChanges series,
            Outbox outbox) {
        this.progress = progress;
        this.lsoas = lsoas;
        this.profiles = profiles;
        this.localPlaces = localPlaces;
        this.series = series;
        this.outbox = outbox;
    }

    /** Publishes what {@link LsoaStore#stage} has put ready. */
    @Transactional
    @TransactionConfiguration(timeout = PublishObservations.LONGEST_SECONDS)
    public void publish(Edition edition, ReleaseFacts release, List<DeprivationProfile> computed) {
        UUID id = release.id();
        lsoas.publish(id);
        progress.published(id, edition, release.rows(), null, release.publishedAt());
        Map<String, Long> versions = profiles.store(edition, id, computed);
        outbox.append(computed.stream()
                .map(profile -> DeprivationProfilePublished.of(
                        profile, Objects.requireNonNull(versions.get(profile.gssCode()))))
                .toList());
        localPlaces.computeFor(id);
        series.regroupSmallAreas();
    }
}
