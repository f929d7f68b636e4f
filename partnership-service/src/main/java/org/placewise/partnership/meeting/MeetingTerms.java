package org.placewise.partnership.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.placewise.kit.form.OneLine;
import org.placewise.partnership.board.Member;
import org.placewise.partnership.form.CalendarRange;
import org.placewise.partnership.form.Stated;

/** What an officer states of a meeting. */
public record MeetingTerms(
        @Schema(description = "Day on which it is to be, or was, held", examples = "2026-11-18") @NotNull @CalendarRange
        LocalDate heldOn,

        @Schema(description = "What the meeting is called", examples = "Health and Wellbeing Board, November 2026")
        @NotNull @OneLine
        @Size(max = 300) String title,

        @Schema(description = "Whether it is planned, was held or was cancelled") @NotNull MeetingState state,

        @Schema(description = "Items in the order of the agenda") @NotNull @Size(max = 200) List<@NotNull @Valid AgendaItem> agenda,

        @Schema(description = "Who of the members was there; empty until the meeting was held")
        @NotNull @Size(max = 200) List<@NotNull @Valid Attendance> attendance) {

    public MeetingTerms {
        agenda = Stated.list(agenda);
        attendance = Stated.list(attendance);
    }

    /** The item of the agenda with this identifier. */
    public Optional<AgendaItem> item(UUID itemId) {
        return agenda.stream().filter(item -> itemId.equals(item.itemId())).findFirst();
    }

    /** The same meeting with the sector of every member who is known, where none is stated. */
    MeetingTerms withSectors(Map<UUID, Member> members) {
        List<Attendance> settled =
                attendance.stream().map(it -> it.in(members.get(it.memberId()))).toList();
        return new MeetingTerms(heldOn, title, state, agenda, settled);
    }
}
