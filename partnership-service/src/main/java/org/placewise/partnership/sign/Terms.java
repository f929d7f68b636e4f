package org.placewise.partnership.sign;

import java.time.LocalDate;
import org.placewise.partnership.board.Member;

/** The terms that members sit for. */
public final class Terms {

    private Terms() {}

    /** Whether a member, not a substitute, sits on a day; a term without a first or last day is open on that side. */
    public static boolean sits(Member member, LocalDate day) {
        return member.substituteFor() == null
                && (member.from() == null || !member.from().isAfter(day))
                && (member.until() == null || !member.until().isBefore(day));
    }
}
