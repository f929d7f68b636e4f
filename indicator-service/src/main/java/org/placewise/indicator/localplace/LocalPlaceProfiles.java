package org.placewise.indicator.localplace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.area.LsoaLinks;
import org.placewise.indicator.area.LsoaVintage;
import org.placewise.indicator.area.lookup.LsoaLinksLoaded;
import org.placewise.indicator.deprivation.DeprivationProfile;
import org.placewise.indicator.deprivation.DeprivationProfilePublished;
import org.placewise.indicator.deprivation.Edition;
import org.placewise.indicator.deprivation.LsoaGroup;
import org.placewise.indicator.deprivation.LsoaStore;
import org.placewise.indicator.deprivation.LsoaTable;
import org.placewise.indicator.deprivation.ProfileCalculation;
import org.placewise.indicator.deprivation.ProfileGaps;
import org.placewise.indicator.deprivation.Profiles;
import org.placewise.indicator.localplace.LsoaSelection.NotComparable;
import org.placewise.indicator.localplace.LsoaSelection.Reason;
import org.placewise.kit.outbox.Outbox;

/**
 * Deprivation profiles of local places, by every published release. A release is published when England has a profile by it.
 * Call all but {@link #find} in a transaction that holds {@link LocalPlaces#lock}.
 */
@ApplicationScoped
public class LocalPlaceProfiles implements ProfileGaps {

    private final LocalPlaces places;
    private final LsoaLinks links;
    private final LsoaStore lsoas;
    private final Profiles profiles;
    private final StoredLocalProfiles stored;
    private final Outbox outbox;

    LocalPlaceProfiles(
            LocalPlaces places,
            LsoaLinks links,
            LsoaStore lsoas,
            Profiles profiles,
            StoredLocalProfiles stored,
            Outbox outbox) {
        this.places = places;
        this.links = links;
        this.lsoas = lsoas;
        this.profiles = profiles;
        this.stored = stored;
        this.outbox = outbox;
    }

    /** What a place is by one release. */
    private sealed interface Result {
        record Profile(DeprivationProfile profile) implements Result {}

        record None(NotComparable why) implements Result {}
    }

    /** Brings a place's profiles up to what it is made of now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void computeAll(LocalPlace place) {
        profiles.all(Area.ENGLAND).forEach(national -> compute(place, national));
    }

    private void computeAll() {
        places.inUse().forEach(this::computeAll);
    }

    /** A place whose LSOAs are known to be unchanged can be read in LSOAs of the other census. */
    void computeAll(@Observes LsoaLinksLoaded loaded) {
        places.lock();
        computeAll();
    }

    /** Computes the profiles of all places by a release that the caller has just published. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void computeFor(UUID releaseId) {
        places.lock();
        DeprivationProfile national =
                profiles.ofRelease(Area.ENGLAND, releaseId).orElseThrow();
        places.inUse().forEach(place -> compute(place, national));
    }

    private void compute(LocalPlace place, DeprivationProfile national) {
        switch (result(place, national)) {
            case Result.Profile(DeprivationProfile profile) ->
                stored.put(profile)
                        .ifPresent(version -> outbox.append(List.of(DeprivationProfilePublished.of(profile, version))));
            case Result.None(NotComparable why) ->
                stored.remove(place.code(), national)
                        .ifPresent(version -> outbox.append(
                                List.of(new DeprivationProfileWithdrawn(place.code(), national.index(), why.message())
                                        .asEvent(version))));
        }
    }

    private Result result(LocalPlace place, DeprivationProfile national) {
        LsoaVintage vintage = LsoaVintage.ofYear(national.lsoaVintage()).orElseThrow();
        return switch (LsoaSelection.of(place, vintage, links)) {
            case LsoaSelection.NotComparable why -> new Result.None(why);
            case LsoaSelection.Chosen(List<String> codes) -> {
                LsoaTable table = lsoas.read(
                        national.release().id(),
                        Edition.ofCode(national.index()).orElseThrow(),
                        national.release().rows(),
                        codes);
                yield table.size() == codes.size()
                        ? new Result.Profile(profile(place, table, national))
                        : new Result.None(new NotComparable(
                                Reason.LSOAS_NOT_IN_RELEASE,
                                "The release has " + table.size() + " of the place's " + codes.size() + " LSOAs."));
            }
        };
    }

    private DeprivationProfile profile(LocalPlace place, LsoaTable table, DeprivationProfile national) {
        return ProfileCalculation.unranked(place.asArea(), LsoaGroup.all(table), national.release());
    }

    @Override
    public Optional<Gap> find(String gssCode, Edition edition) {
        return places.find(gssCode)
                .flatMap(place -> profiles.newest(Area.ENGLAND, edition).map(national -> result(place, national)))
                .flatMap(result -> switch (result) {
                    case Result.Profile _ -> Optional.empty();
                    case Result.None(NotComparable why) ->
                        Optional.of(new Gap(why.reason().word(), why.message()));
                });
    }
}
