package org.placewise.partnership.sheet.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.placewise.kit.problem.Fault;
import org.placewise.partnership.meeting.MeetingTerms;
import org.placewise.partnership.meeting.MeetingType;
import org.placewise.partnership.objective.Objectives;
import org.placewise.partnership.record.BoardRecord;
import org.placewise.partnership.record.Records;
import org.placewise.partnership.sheet.UkDay;

/** Finds the records of a board that files name as people do: objectives by title, meetings by title or day. */
@ApplicationScoped
class NamedInFiles {

    /** Stands where a record is named that is not found, so that the rest can be checked. */
    static final UUID NONE = new UUID(0, 0);

    private final Objectives objectives;
    private final Records records;
    private final MeetingType meetings;

    NamedInFiles(Objectives objectives, Records records, MeetingType meetings) {
        this.objectives = objectives;
        this.records = records;
        this.meetings = meetings;
    }

    /** The one objective of this title, in any case; a fault is added where there is not one. */
    Optional<UUID> objective(UUID boardId, String title, String pointer, List<Fault> faults) {
        List<UUID> found = objectives.ofBoard(boardId).stream()
                .filter(it -> it.terms().title().equalsIgnoreCase(title))
                .map(it -> it.id())
                .toList();
        return only(found, pointer, "objective", "objectives of the board with this title", faults);
    }

    /**
     * Puts identifiers in the place of what the body of a decision names.
     *
     * @return whether its meeting was found
     */
    boolean inDecision(UUID boardId, ObjectNode body, List<Fault> faults) {
        ArrayNode ids = body.arrayNode();
        JsonNode titles = body.path("objectiveIds");
        for (int i = 0; i < titles.size(); i++) {
            objective(boardId, titles.get(i).asText(), "/objectiveIds/" + i, faults)
                    .ifPresent(id -> ids.add(id.toString()));
        }
        body.set("objectiveIds", ids);
        if (!body.has("meetingId")) {
            return false;
        }
        Optional<UUID> meeting = meeting(boardId, body.path("meetingId").asText(), faults);
        body.put("meetingId", meeting.orElse(NONE).toString());
        return meeting.isPresent();
    }

    private Optional<UUID> meeting(UUID boardId, String named, List<Fault> faults) {
        Optional<LocalDate> day = UkDay.read(named);
        List<UUID> found = records.ofBoard(meetings, boardId).stream()
                .filter(it -> isNamed(it.terms(), named, day))
                .map(BoardRecord::id)
                .toList();
        return only(found, "/meetingId", "meeting", "meetings of the board with this title or on this day", faults);
    }

    private static boolean isNamed(MeetingTerms meeting, String named, Optional<LocalDate> day) {
        return meeting.title().equalsIgnoreCase(named)
                || day.filter(meeting.heldOn()::equals).isPresent();
    }

    private static Optional<UUID> only(
            List<UUID> found, String pointer, String word, String sought, List<Fault> faults) {
        if (found.size() == 1) {
            return Optional.of(found.getFirst());
        }
        faults.add(new Fault(
                pointer,
                (found.isEmpty() ? "unknown-" : "ambiguous-") + word,
                "There are " + found.size() + " " + sought + "; there must be one."));
        return Optional.empty();
    }
}
