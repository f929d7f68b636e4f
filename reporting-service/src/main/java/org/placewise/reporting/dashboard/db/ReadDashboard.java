package org.placewise.reporting.dashboard.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.view.View;
import org.placewise.reporting.dashboard.AssessmentReading;
import org.placewise.reporting.dashboard.ComponentReading;
import org.placewise.reporting.dashboard.Neighbourhoods;
import org.placewise.reporting.dashboard.PlaceDashboard;
import org.placewise.reporting.dashboard.PlaceHeader;
import org.placewise.reporting.dashboard.RollUp;
import org.placewise.reporting.star.db.Snapshot;
import org.placewise.reporting.triangle.TriangleComponent;

/** Puts the dashboard of a place together from one snapshot of the database. */
@ApplicationScoped
public class ReadDashboard {

    private final Snapshot snapshot;
    private final PlaceHeaders places;
    private final DeprivationReadings deprivation;
    private final IndicatorReadings indicators;
    private final AssessmentReadings assessments;
    private final PartnershipReadings partnerships;
    private final RollUps rollUps;

    ReadDashboard(
            Snapshot snapshot,
            PlaceHeaders places,
            DeprivationReadings deprivation,
            IndicatorReadings indicators,
            AssessmentReadings assessments,
            PartnershipReadings partnerships,
            RollUps rollUps) {
        this.snapshot = snapshot;
        this.places = places;
        this.deprivation = deprivation;
        this.indicators = indicators;
        this.assessments = assessments;
        this.partnerships = partnerships;
        this.rollUps = rollUps;
    }

    /** Returns how much the caller sees of the dashboard of a place; those with one view see the same. */
    public View view(String gssCode) {
        return partnerships.view(gssCode);
    }

    /** Returns the dashboard of a place; empty when its code has never been defined. */
    @Transactional
    public Optional<PlaceDashboard> of(String gssCode) {
        snapshot.begin();
        return places.find(gssCode).map(this::assemble);
    }

    private PlaceDashboard assemble(PlaceHeader place) {
        String code = place.gssCode();
        List<AssessmentReading> latest = assessments.of(code);
        return new PlaceDashboard(
                place,
                deprivation.of(code),
                indicators.of(code),
                Arrays.stream(TriangleComponent.values())
                        .map(component -> ComponentReading.of(component, latest))
                        .toList(),
                partnerships.boards(code),
                AssessmentReading.ofBoards(latest),
                partnerships.objectives(code),
                partnerships.actions(code),
                rollUp(code),
                Neighbourhoods.of(
                        code, rollUps.places(code, Neighbourhoods.LEVEL), rollUps.states(code, Neighbourhoods.LEVEL)));
    }

    private @Nullable RollUp rollUp(String code) {
        List<RollUp.PlaceBelow> below = rollUps.places(code, RollUp.LEVEL);
        return below.isEmpty()
                ? null
                : RollUp.of(code, below, rollUps.states(code, RollUp.LEVEL), rollUps.partnerships(code));
    }
}
