package org.placewise.reporting.dashboard.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.placewise.reporting.dashboard.IndicatorQuery;
import org.placewise.reporting.dashboard.PlaceIndicators;
import org.placewise.reporting.star.db.Snapshot;

/** Reads a place and some of its indicators over time from one snapshot of the database. */
@ApplicationScoped
public class ReadIndicators {

    private final Snapshot snapshot;
    private final PlaceHeaders places;
    private final IndicatorReadings indicators;

    ReadIndicators(Snapshot snapshot, PlaceHeaders places, IndicatorReadings indicators) {
        this.snapshot = snapshot;
        this.places = places;
        this.indicators = indicators;
    }

    /** Returns the indicators that a query asks for; empty when its place has never been defined. */
    @Transactional
    public Optional<PlaceIndicators> matching(IndicatorQuery query) {
        snapshot.begin();
        return places.find(query.gssCode())
                .map(place ->
                        new PlaceIndicators(place, indicators.stages(place.gssCode()), indicators.matching(query)));
    }

    /** Returns one indicator with everything known of it; empty when the place has no such indicator. */
    @Transactional
    public Optional<PlaceIndicators> find(String gssCode, String indicatorId) {
        snapshot.begin();
        return places.find(gssCode).flatMap(place -> indicators
                .find(gssCode, indicatorId)
                .map(picture -> new PlaceIndicators(place, indicators.stages(gssCode), List.of(picture))));
    }
}
