package org.placewise.partnership.sign.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.placewise.partnership.board.BoardTerms;
import org.placewise.partnership.board.Member;
import org.placewise.partnership.sign.Terms;
import org.placewise.partnership.sign.reading.BehindKind;
import org.placewise.partnership.sign.reading.Count;
import org.placewise.partnership.sign.reading.Reading;
import org.placewise.partnership.sign.reading.RecordBehind;

/**
 * Who has left the board in the year to the day, and who has joined? The members of the record as it stood a year before
 * against those of the day, substitutes left out. The finding is of the share of the earlier members that has left.
 */
public final class Turnover {

    private Turnover() {}

    /**
     * The measure of one board.
     *
     * @param yearBefore members on the record as it stood a year before
     * @param now the board on the day
     */
    public static Reading<TurnoverFinding> of(List<Member> yearBefore, BoardTerms now, LocalDate asOf) {
        List<Member> before = sitting(yearBefore, asOf.minusYears(1));
        List<Member> today = sitting(now.members(), asOf);
        List<Member> left = without(before, today);
        List<Member> joined = without(today, before);
        TurnoverFinding finding = finding(before.size(), left.size());
        List<RecordBehind> records = new ArrayList<>();
        left.forEach(member -> records.add(behind(member, "Has left in the year.")));
        joined.forEach(member -> records.add(behind(member, "Has joined in the year.")));
        return new Reading<>(
                finding,
                finding == TurnoverFinding.NO_RECORDS
                        ? "No member was on the record a year before."
                        : left.size() + " of " + before.size() + " members of a year before have left; joined: "
                                + joined.size() + ".",
                List.of(
                        new Count("members-a-year-before", before.size()),
                        new Count("left", left.size()),
                        new Count("joined", joined.size()),
                        new Count("members", today.size())),
                records,
                List.of());
    }

    private static List<Member> sitting(List<Member> members, LocalDate day) {
        return members.stream().filter(member -> Terms.sits(member, day)).toList();
    }

    private static List<Member> without(List<Member> members, List<Member> others) {
        Set<UUID> known = others.stream().map(Member::memberId).collect(Collectors.toSet());
        return members.stream()
                .filter(member -> !known.contains(member.memberId()))
                .toList();
    }

    private static TurnoverFinding finding(int before, int left) {
        if (before == 0) {
            return TurnoverFinding.NO_RECORDS;
        }
        if (left == 0) {
            return TurnoverFinding.NONE_LEFT;
        }
        return 2 * left >= before ? TurnoverFinding.HALF_OR_MORE_LEFT : TurnoverFinding.SOME_LEFT;
    }

    private static RecordBehind behind(Member member, String why) {
        return new RecordBehind(
                BehindKind.MEMBER, member.memberId(), member.role() + ", " + member.organisation(), why, null);
    }
}
