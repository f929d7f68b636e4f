package org.placewise.reporting.dashboard.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.dashboard.ActionReading;
import org.placewise.reporting.dashboard.IndicatorPicture;
import org.placewise.reporting.dashboard.ObjectivePicture;
import org.placewise.reporting.dashboard.ObjectiveReading;
import org.placewise.reporting.dashboard.PlaceHeader;
import org.placewise.reporting.partnership.RecordBehind;
import org.placewise.reporting.star.db.Snapshot;

/** Reads an objective with its board, its actions and the series it names from one snapshot of the database. */
@ApplicationScoped
public class ReadObjective {

    private final Snapshot snapshot;
    private final PlaceHeaders places;
    private final PartnershipReadings partnerships;
    private final IndicatorReadings indicators;
    private final BoardRecords records;

    ReadObjective(
            Snapshot snapshot,
            PlaceHeaders places,
            PartnershipReadings partnerships,
            IndicatorReadings indicators,
            BoardRecords records) {
        this.snapshot = snapshot;
        this.places = places;
        this.partnerships = partnerships;
        this.indicators = indicators;
        this.records = records;
    }

    /** Finds an objective of a place; empty when the place has no such objective. */
    @Transactional
    public Optional<ObjectivePicture> find(String gssCode, UUID objectiveId) {
        snapshot.begin();
        return places.find(gssCode).flatMap(place -> partnerships.objectives(gssCode).stream()
                .filter(objective -> objective.objectiveId().equals(objectiveId))
                .findFirst()
                .map(objective -> picture(place, objective)));
    }

    private ObjectivePicture picture(PlaceHeader place, ObjectiveReading objective) {
        String gssCode = place.gssCode();
        List<ActionReading> actions = partnerships.actions(gssCode).stream()
                .filter(action -> action.objectiveId().equals(objective.objectiveId()))
                .toList();
        return new ObjectivePicture(
                place,
                objective,
                partnerships.boards(gssCode).stream()
                        .filter(board -> board.boardId().equals(objective.boardId()))
                        .findFirst()
                        .orElse(null),
                actions,
                indicator(gssCode, objective),
                impact(objective),
                records.priority(objective.objectiveId()).orElse(null),
                records.thread(objective.objectiveId()));
    }

    private @Nullable RecordBehind impact(ObjectiveReading objective) {
        return partnerships.furtherSigns(objective.boardId()).stream()
                .filter(sign -> sign.sign().equals("impact"))
                .flatMap(sign -> sign.reading().records().stream())
                .filter(record -> record.id().equals(objective.objectiveId()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable IndicatorPicture indicator(String gssCode, ObjectiveReading objective) {
        String id = objective.indicator() == null ? null : objective.indicator().id();
        return id == null ? null : indicators.find(gssCode, id).orElse(null);
    }
}
