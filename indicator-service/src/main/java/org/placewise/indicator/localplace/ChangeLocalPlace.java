package org.placewise.indicator.localplace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.placewise.indicator.area.Areas;
import org.placewise.indicator.area.SmallAreas;
import org.placewise.indicator.indicator.SeriesChanges;
import org.placewise.kit.database.LongWork;
import org.placewise.kit.day.EnglishDay;
import org.placewise.kit.outbox.Outbox;
import org.placewise.kit.problem.Faults;

/**
 * Defines, revises and withdraws local places. A change, its event, and the profiles and events that follow from it are one
 * transaction; changes of local places wait for each other.
 */
@ApplicationScoped
public class ChangeLocalPlace {

    private final LocalPlaces places;
    private final Areas areas;
    private final SmallAreas smallAreas;
    private final LocalPlaceProfiles profiles;
    private final SeriesChanges series;
    private final Outbox outbox;
    private final Clock clock;

    ChangeLocalPlace(
            LocalPlaces places,
            Areas areas,
            SmallAreas smallAreas,
            LocalPlaceProfiles profiles,
            SeriesChanges series,
            Outbox outbox,
            Clock clock) {
        this.places = places;
        this.areas = areas;
        this.smallAreas = smallAreas;
        this.profiles = profiles;
        this.series = series;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Makes a new place of a draft. */
    @Transactional
    @LongWork
    public LocalPlaceOutcome define(LocalPlaceDraft draft) {
        places.lock();
        return checked(
                draft,
                terms -> new LocalPlace(
                        places.nextCode(),
                        terms.name(),
                        String.valueOf(draft.owner()),
                        terms.vintage(),
                        terms.lsoaCodes(),
                        EnglishDay.of(clock.instant()),
                        null,
                        1));
    }

    /** Replaces name and LSOAs of a place that is at this version. The owner stays. */
    @Transactional
    @LongWork
    public LocalPlaceOutcome revise(LocalPlace read, LocalPlaceDraft draft) {
        places.lock();
        return stale(read).orElseGet(() -> checked(draft, read::with));
    }

    /** Ends a place that is at this version. */
    @Transactional
    @LongWork
    public LocalPlaceOutcome withdraw(LocalPlace read, String reason) {
        places.lock();
        return stale(read).orElseGet(() -> {
            LocalPlace ended = places.store(read.withdrawn(new LocalPlace.Withdrawal(clock.instant(), reason)));
            outbox.append(List.of(LocalPlaceEvents.withdrawn(ended)));
            series.republishPlace(ended.code());
            return new LocalPlaceOutcome.Accepted(ended);
        });
    }

    private Optional<LocalPlaceOutcome> stale(LocalPlace read) {
        return places.find(read.code())
                .filter(now -> now.version() != read.version())
                .map(now -> new LocalPlaceOutcome.Stale(now.version()));
    }

    private LocalPlaceOutcome checked(LocalPlaceDraft draft, Function<LocalPlaceTerms, LocalPlace> make) {
        Faults faults = new Faults();
        return new LocalPlaceRules(areas.graph(), smallAreas.index())
                .check(draft, faults)
                .<LocalPlaceOutcome>map(terms -> accept(make.apply(terms)))
                .orElseGet(() -> new LocalPlaceOutcome.Refused(faults.all()));
    }

    private LocalPlaceOutcome accept(LocalPlace wanted) {
        LocalPlace place = places.store(wanted);
        outbox.append(List.of(LocalPlaceEvents.defined(place)));
        profiles.computeAll(place);
        series.republishPlace(place.code());
        return new LocalPlaceOutcome.Accepted(place);
    }
}
