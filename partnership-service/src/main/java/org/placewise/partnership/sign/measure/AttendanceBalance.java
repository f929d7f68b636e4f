package org.placewise.partnership.sign.measure;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.placewise.partnership.board.BoardTerms;
import org.placewise.partnership.board.Member;
import org.placewise.partnership.decision.DecisionTerms;
import org.placewise.partnership.meeting.Attendance;
import org.placewise.partnership.meeting.MeetingState;
import org.placewise.partnership.meeting.MeetingTerms;
import org.placewise.partnership.meeting.Presence;
import org.placewise.partnership.record.BoardRecord;
import org.placewise.partnership.sign.measure.AttendanceReading.SectorAttendance;
import org.placewise.partnership.sign.reading.BehindKind;
import org.placewise.partnership.sign.reading.Count;
import org.placewise.partnership.sign.reading.RecordBehind;
import org.placewise.partnership.sign.reading.YearTo;
import org.placewise.partnership.vocabulary.Sector;

/**
 * Do all sectors come, and are they there when decisions are made? Over the meetings held in the year to the day whose
 * attendance is recorded. A substitute counts as present. Meetings of one day are one, at which somebody was present who was
 * present at every one of them, so that splitting a meeting raises nothing. Repeated decisions of a day count once.
 */
public final class AttendanceBalance {

    private final Map<UUID, Sector> sectorsOfMembers;
    private final Map<LocalDate, Map<UUID, Attended>> days = new LinkedHashMap<>();

    private record Attended(Optional<Sector> sector, boolean present) {}

    private AttendanceBalance(BoardTerms board, List<BoardRecord<MeetingTerms>> meetings) {
        this.sectorsOfMembers = board.members().stream()
                .collect(Collectors.toMap(Member::memberId, Member::sector, (first, _) -> first));
        meetings.forEach(meeting -> meeting.terms().attendance().forEach(attendance -> days.computeIfAbsent(
                        meeting.terms().heldOn(), _ -> new HashMap<>())
                .merge(attendance.memberId(), attended(attendance), AttendanceBalance::both)));
    }

    /** The measure of one board, as it stood at the end of a day. */
    public static AttendanceReading of(
            BoardTerms board,
            List<BoardRecord<MeetingTerms>> meetings,
            List<BoardRecord<DecisionTerms>> decisions,
            LocalDate asOf) {
        YearTo year = new YearTo(asOf);
        List<BoardRecord<MeetingTerms>> held = meetings.stream()
                .filter(meeting -> meeting.terms().state() == MeetingState.HELD)
                .filter(meeting -> year.holds(meeting.terms().heldOn()))
                .toList();
        Set<UUID> deciding =
                decisions.stream().map(decision -> decision.terms().meetingId()).collect(Collectors.toSet());
        Set<LocalDate> decisionDays = held.stream()
                .filter(meeting -> deciding.contains(meeting.id()))
                .map(meeting -> meeting.terms().heldOn())
                .collect(Collectors.toSet());
        return new AttendanceBalance(board, held).reading(held, decisionDays);
    }

    private Attended attended(Attendance attendance) {
        Optional<Sector> stated = Optional.ofNullable(attendance.sector());
        return new Attended(stated.or(() -> sectorOf(attendance.memberId())), isPresent(attendance));
    }

    private static boolean isPresent(Attendance attendance) {
        return attendance.presence() == Presence.PRESENT || attendance.presence() == Presence.SUBSTITUTE;
    }

    private Optional<Sector> sectorOf(UUID memberId) {
        return Optional.ofNullable(sectorsOfMembers.get(memberId));
    }

    private static Attended both(Attended one, Attended other) {
        return new Attended(one.sector().or(other::sector), one.present() && other.present());
    }

    private AttendanceReading reading(List<BoardRecord<MeetingTerms>> held, Set<LocalDate> decisionDays) {
        List<SectorAttendance> sectors = sectors(days.keySet());
        AttendanceFinding finding = finding(sectors);
        long unknown = days.values().stream()
                .flatMap(members -> members.values().stream())
                .filter(attended -> attended.sector().isEmpty())
                .count();
        return new AttendanceReading(
                finding,
                explanation(finding, sectors),
                List.of(
                        new Count("meetings-in-the-year", held.size()),
                        new Count("days-with-attendance", days.size()),
                        new Count("days-with-decisions", decisionDays.size()),
                        new Count("attendances-of-unknown-sector", (int) unknown)),
                sectors,
                sectors(decisionDays),
                held.stream().map(AttendanceBalance::behind).toList(),
                weak(sectors).stream()
                        .map(sector -> "Find out why members of this sector stay away: " + spoken(sector) + ".")
                        .toList());
    }

    private List<SectorAttendance> sectors(Set<LocalDate> of) {
        Map<Sector, SectorAttendance> sectors = new EnumMap<>(Sector.class);
        days.forEach((day, members) -> {
            if (of.contains(day)) {
                members.values().forEach(attended -> attended.sector()
                        .ifPresent(sector -> sectors.merge(
                                sector,
                                new SectorAttendance(sector, 1, attended.present() ? 1 : 0),
                                (one, other) -> new SectorAttendance(
                                        sector, one.expected() + other.expected(), one.present() + other.present()))));
            }
        });
        return List.copyOf(sectors.values());
    }

    private static AttendanceFinding finding(List<SectorAttendance> sectors) {
        if (sectors.isEmpty()) {
            return AttendanceFinding.NO_RECORDS;
        }
        if (sectors.stream().anyMatch(it -> it.present() == 0)) {
            return AttendanceFinding.SOME_NEVER_PRESENT;
        }
        return weak(sectors).isEmpty()
                ? AttendanceFinding.ALL_PRESENT_HALF_OR_MORE
                : AttendanceFinding.SOME_PRESENT_LESS_THAN_HALF;
    }

    private static List<SectorAttendance> weak(List<SectorAttendance> sectors) {
        return sectors.stream().filter(it -> 2 * it.present() < it.expected()).toList();
    }

    private static String explanation(AttendanceFinding finding, List<SectorAttendance> sectors) {
        return switch (finding) {
            case NO_RECORDS -> "No attendance of the year is recorded.";
            case SOME_NEVER_PRESENT, SOME_PRESENT_LESS_THAN_HALF ->
                "Sectors that were there less than half of the time: "
                        + weak(sectors).stream().map(AttendanceBalance::spoken).collect(Collectors.joining(", ")) + ".";
            case ALL_PRESENT_HALF_OR_MORE -> "Every sector was there at least half of the time.";
        };
    }

    private static String spoken(SectorAttendance sector) {
        return sector.sector().word().replace('-', ' ') + " (" + sector.present() + " of " + sector.expected() + ")";
    }

    private static RecordBehind behind(BoardRecord<MeetingTerms> meeting) {
        List<Attendance> attendance = meeting.terms().attendance();
        long there = attendance.stream().filter(AttendanceBalance::isPresent).count();
        return new RecordBehind(
                BehindKind.MEETING,
                meeting.id(),
                meeting.terms().title(),
                attendance.isEmpty()
                        ? "No attendance is recorded."
                        : there + " of " + attendance.size() + " members were there or sent a substitute.",
                attendance.isEmpty() ? "Record who was there." : null);
    }
}
