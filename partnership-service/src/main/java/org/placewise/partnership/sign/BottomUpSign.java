package org.placewise.partnership.sign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.placewise.partnership.board.BoardTerms;
import org.placewise.partnership.board.Member;
import org.placewise.partnership.decision.DecisionTerms;
import org.placewise.partnership.meeting.AgendaItem;
import org.placewise.partnership.meeting.MeetingState;
import org.placewise.partnership.meeting.MeetingTerms;
import org.placewise.partnership.meeting.RaisedBy;
import org.placewise.partnership.record.BoardRecord;
import org.placewise.partnership.sign.reading.BehindKind;
import org.placewise.partnership.sign.reading.Count;
import org.placewise.partnership.sign.reading.Reading;
import org.placewise.partnership.sign.reading.RecordBehind;
import org.placewise.partnership.sign.reading.YearTo;
import org.placewise.partnership.vocabulary.Sector;

/**
 * Bottom-up: do VCSE and community members sit on the board, do they raise items, and do decisions follow, in the year to the
 * day (after Perkins and others, three-year study of health and wellbeing boards, 2020: ownership from the bottom up is one of
 * two cures)? An item is theirs when the community raised it or one of these members did; a decision follows when it names the
 * item and somebody who shall act. Local Healthwatch is a statutory member and is not counted.
 *
 * <p>The finding asks whether none, some or all items led somewhere, so that splitting an item or repeating a decision raises
 * nothing.
 */
public final class BottomUpSign {

    private static final Set<Sector> FROM_BELOW = Set.of(Sector.VCSE, Sector.COMMUNITY);

    private BottomUpSign() {}

    private record Raised(UUID id, String title, LocalDate on, boolean decided) {}

    /** The sign of one board, as it stood at the end of a day. */
    public static Reading<BottomUpFinding> of(
            BoardTerms board,
            List<BoardRecord<MeetingTerms>> meetings,
            List<BoardRecord<DecisionTerms>> decisions,
            LocalDate asOf) {
        YearTo year = new YearTo(asOf);
        List<BoardRecord<MeetingTerms>> held = meetings.stream()
                .filter(meeting -> meeting.terms().state() == MeetingState.HELD)
                .filter(meeting -> year.holds(meeting.terms().heldOn()))
                .toList();
        List<Member> members = board.members().stream()
                .filter(member -> FROM_BELOW.contains(member.sector()))
                .filter(member -> Terms.sits(member, asOf))
                .toList();
        List<Raised> raised = raised(board, held, decidedItems(decisions));
        BottomUpFinding finding = finding(board.members().isEmpty() && held.isEmpty(), members.isEmpty(), raised);
        return new Reading<>(
                finding,
                explanation(finding, members.size(), raised),
                List.of(
                        new Count("vcse-and-community-members", members.size()),
                        new Count("meetings-in-the-year", held.size()),
                        new Count("items-raised", raised.size()),
                        new Count("items-decided", decided(raised))),
                behind(members, raised),
                wouldChange(finding, members.isEmpty()));
    }

    private static Set<UUID> decidedItems(List<BoardRecord<DecisionTerms>> decisions) {
        return decisions.stream()
                .map(BoardRecord::terms)
                .filter(decision -> decision.toAct() != null)
                .map(DecisionTerms::agendaItemId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static List<Raised> raised(BoardTerms board, List<BoardRecord<MeetingTerms>> held, Set<UUID> decided) {
        Set<UUID> fromBelow = board.members().stream()
                .filter(member -> FROM_BELOW.contains(member.sector()))
                .map(Member::memberId)
                .collect(Collectors.toSet());
        List<Raised> raised = new ArrayList<>();
        held.forEach(meeting -> meeting.terms().agenda().stream()
                .filter(item -> isTheirs(item, fromBelow))
                .forEach(item -> raised.add(new Raised(
                        Objects.requireNonNull(item.itemId()),
                        item.title(),
                        meeting.terms().heldOn(),
                        decided.contains(item.itemId())))));
        return raised;
    }

    private static boolean isTheirs(AgendaItem item, Set<UUID> fromBelow) {
        return item.raisedBy() == RaisedBy.COMMUNITY
                || item.raisedByMember() != null && fromBelow.contains(item.raisedByMember());
    }

    private static int decided(List<Raised> raised) {
        return (int) raised.stream().filter(Raised::decided).count();
    }

    private static BottomUpFinding finding(boolean silent, boolean absent, List<Raised> raised) {
        if (silent) {
            return BottomUpFinding.NO_RECORDS;
        }
        if (raised.isEmpty()) {
            return absent ? BottomUpFinding.NOT_AT_THE_TABLE : BottomUpFinding.AT_THE_TABLE;
        }
        if (decided(raised) == 0) {
            return BottomUpFinding.HEARD;
        }
        return decided(raised) == raised.size() ? BottomUpFinding.ALL_DECIDED : BottomUpFinding.SOME_DECIDED;
    }

    private static List<RecordBehind> behind(List<Member> members, List<Raised> raised) {
        List<RecordBehind> behind = new ArrayList<>();
        members.forEach(member -> behind.add(new RecordBehind(
                BehindKind.MEMBER,
                member.memberId(),
                member.role() + ", " + member.organisation(),
                "Sits for the " + (member.sector() == Sector.VCSE ? "VCSE sector." : "community."),
                null)));
        raised.forEach(item -> behind.add(new RecordBehind(
                BehindKind.AGENDA_ITEM,
                item.id(),
                item.title(),
                "Raised on " + item.on() + (item.decided() ? "; a decision followed." : "; no decision followed."),
                item.decided() ? null : "Decide on it, and name who shall act.")));
        return behind;
    }

    private static String explanation(BottomUpFinding finding, int members, List<Raised> raised) {
        return switch (finding) {
            case NO_RECORDS -> "Neither members nor meetings of the year are recorded.";
            case NOT_AT_THE_TABLE -> "No VCSE or community member sits on the board, and nothing was raised by them.";
            case AT_THE_TABLE -> "VCSE and community members: " + members + ". They raised nothing in the year.";
            case HEARD, SOME_DECIDED, ALL_DECIDED ->
                decided(raised) + " of " + raised.size() + " items that they raised in the year led to a decision.";
        };
    }

    private static List<String> wouldChange(BottomUpFinding finding, boolean absent) {
        List<String> steps = new ArrayList<>();
        if (absent) {
            steps.add("Give VCSE or community members a seat.");
        }
        if (finding == BottomUpFinding.AT_THE_TABLE || finding == BottomUpFinding.NOT_AT_THE_TABLE) {
            steps.add("Take items from the community onto the agenda, and record who raised them.");
        }
        return steps;
    }
}
