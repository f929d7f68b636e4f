package org.placewise.reporting.component.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.placewise.kit.day.EnglishDay;
import org.placewise.reporting.component.ComponentDetail;
import org.placewise.reporting.component.PartsOfPlace;
import org.placewise.reporting.dashboard.ComponentReading;
import org.placewise.reporting.dashboard.ComponentRollUp;
import org.placewise.reporting.dashboard.Neighbourhoods;
import org.placewise.reporting.dashboard.PlaceHeader;
import org.placewise.reporting.dashboard.RollUp;
import org.placewise.reporting.dashboard.RollUp.PlaceBelow;
import org.placewise.reporting.dashboard.db.AssessmentReadings;
import org.placewise.reporting.dashboard.db.PlaceHeaders;
import org.placewise.reporting.dashboard.db.RollUps;
import org.placewise.reporting.star.db.Snapshot;
import org.placewise.reporting.triangle.TriangleComponent;

/** Reads a component of a place from one snapshot of the database. */
@ApplicationScoped
public class ReadComponent {

    private final Snapshot snapshot;
    private final PlaceHeaders places;
    private final AssessmentReadings assessments;
    private final RoundReadings rounds;
    private final Histories histories;
    private final RollUps rollUps;
    private final Clock clock;

    ReadComponent(
            Snapshot snapshot,
            PlaceHeaders places,
            AssessmentReadings assessments,
            RoundReadings rounds,
            Histories histories,
            RollUps rollUps,
            Clock clock) {
        this.snapshot = snapshot;
        this.places = places;
        this.assessments = assessments;
        this.rounds = rounds;
        this.histories = histories;
        this.rollUps = rollUps;
        this.clock = clock;
    }

    /** Returns a component of a place; empty when the code of the place has never been defined. */
    @Transactional
    public Optional<ComponentDetail> of(String gssCode, TriangleComponent component) {
        snapshot.begin();
        return places.find(gssCode).map(place -> assemble(place, component));
    }

    private ComponentDetail assemble(PlaceHeader place, TriangleComponent component) {
        String code = place.gssCode();
        return ComponentDetail.of(
                place,
                ComponentReading.of(component, assessments.of(code)),
                EnglishDay.of(clock.instant()),
                rounds.rounds(code, component.code()),
                rounds.proposals(code, component.code()),
                histories.of(code, component.code()),
                parts(code, component));
    }

    private Optional<PartsOfPlace> parts(String code, String level, TriangleComponent component) {
        List<PlaceBelow> below = rollUps.places(code, level);
        int whole = Math.toIntExact(below.stream().filter(PlaceBelow::whole).count());
        return below.isEmpty()
                ? Optional.empty()
                : Optional.of(new PartsOfPlace(
                        level, whole, ComponentRollUp.of(component, whole, rollUps.states(code, level))));
    }

    private List<PartsOfPlace> parts(String code, TriangleComponent component) {
        return Stream.of(RollUp.LEVEL, Neighbourhoods.LEVEL)
                .flatMap(level -> parts(code, level, component).stream())
                .toList();
    }
}
