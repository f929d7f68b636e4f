package org.placewise.partnership.sign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.day.EnglishDay;
import org.placewise.partnership.board.BoardTerms;
import org.placewise.partnership.board.Power;
import org.placewise.partnership.decision.Authority;
import org.placewise.partnership.decision.DecisionTerms;
import org.placewise.partnership.fund.FundTerms;
import org.placewise.partnership.meeting.MeetingTerms;
import org.placewise.partnership.record.BoardRecord;
import org.placewise.partnership.sign.HeldDecisions.HeldDecision;
import org.placewise.partnership.sign.reading.BehindKind;
import org.placewise.partnership.sign.reading.Count;
import org.placewise.partnership.sign.reading.Reading;
import org.placewise.partnership.sign.reading.RecordBehind;
import org.placewise.partnership.sign.reading.YearTo;

/**
 * Power: can the board decide, and has it in the year to the day (after Perkins and others, three-year study of health and
 * wellbeing boards, 2020: executive power is one of two cures)? Counted are decisions that need nobody else: under the board's
 * own authority where its terms give it, and under a delegated function where one is recorded; a claim of authority that the
 * board's own record does not bear out counts for nothing. A fund is pooled when at least two organisations pay in.
 *
 * <p>The finding asks only whether there is any, so that splitting a decision or a fund raises nothing.
 */
public final class PowerSign {

    private PowerSign() {}

    /** The sign of one board, as it stood at the end of a day. */
    public static Reading<PowerFinding> of(
            BoardTerms board,
            List<BoardRecord<MeetingTerms>> meetings,
            List<BoardRecord<DecisionTerms>> decisions,
            List<BoardRecord<FundTerms>> funds,
            LocalDate asOf) {
        List<HeldDecision> taken =
                HeldDecisions.in(new YearTo(asOf), meetings, decisions).all();
        List<HeldDecision> own =
                taken.stream().filter(it -> isBorneOut(it, board)).toList();
        List<BoardRecord<FundTerms>> pooled =
                funds.stream().filter(PowerSign::isPooled).toList();
        PowerFinding finding = finding(board, taken, own, funds, pooled);
        return new Reading<>(
                finding,
                explanation(finding, own.size(), pooled.size()),
                List.of(
                        new Count(
                                "delegated-functions",
                                board.delegatedFunctions().size()),
                        new Count("decisions-in-the-year", taken.size()),
                        new Count("decisions-that-need-nobody-else", own.size()),
                        new Count("pooled-funds", pooled.size())),
                behind(board, taken, funds),
                wouldChange(finding));
    }

    private static boolean isBorneOut(HeldDecision decision, BoardTerms board) {
        return switch (decision.terms().authority()) {
            case BOARD -> board.powers().contains(Power.DECISION_MAKING);
            case DELEGATED_FUNCTION -> !board.delegatedFunctions().isEmpty();
            case RECOMMENDATION -> false;
        };
    }

    private static boolean isPooled(BoardRecord<FundTerms> fund) {
        return fund.terms().contributions().stream()
                        .filter(contribution -> contribution.amount().signum() > 0)
                        .map(contribution -> contribution.organisation().strip().toLowerCase(Locale.ROOT))
                        .distinct()
                        .count()
                > 1;
    }

    private static PowerFinding finding(
            BoardTerms board,
            List<HeldDecision> taken,
            List<HeldDecision> own,
            List<BoardRecord<FundTerms>> funds,
            List<BoardRecord<FundTerms>> pooled) {
        boolean silent = board.powers().isEmpty() && board.delegatedFunctions().isEmpty();
        if (silent && taken.isEmpty() && funds.isEmpty()) {
            return PowerFinding.NO_RECORDS;
        }
        if (!own.isEmpty()) {
            boolean delegated = own.stream().anyMatch(it -> it.terms().authority() == Authority.DELEGATED_FUNCTION);
            return delegated || !pooled.isEmpty()
                    ? PowerFinding.DECIDES_WITH_DELEGATED_FUNCTIONS_OR_POOLED_FUNDS
                    : PowerFinding.DECIDES_ALONE;
        }
        boolean able = board.powers().contains(Power.DECISION_MAKING)
                || !board.delegatedFunctions().isEmpty()
                || !pooled.isEmpty();
        return able ? PowerFinding.POWER_NOT_USED : PowerFinding.ADVISORY_ONLY;
    }

    private static List<RecordBehind> behind(
            BoardTerms board, List<HeldDecision> taken, List<BoardRecord<FundTerms>> funds) {
        List<RecordBehind> behind = new ArrayList<>();
        taken.forEach(decision -> behind.add(new RecordBehind(
                BehindKind.DECISION,
                decision.id(),
                decision.terms().title(),
                why(decision, board),
                remedy(decision, board))));
        funds.forEach(fund -> behind.add(new RecordBehind(
                BehindKind.POOLED_FUND,
                fund.id(),
                fund.terms().title(),
                isPooled(fund) ? "Several organisations pay in." : "Fewer than two organisations pay in.",
                isPooled(fund) ? null : "Record who pays in.")));
        return behind;
    }

    private static String why(HeldDecision decision, BoardTerms board) {
        String on = " on " + EnglishDay.words(decision.on()) + ".";
        return switch (decision.terms().authority()) {
            case BOARD ->
                isBorneOut(decision, board)
                        ? "Taken under the board's own authority" + on
                        : "Claims an authority that the board's terms do not give" + on;
            case DELEGATED_FUNCTION ->
                isBorneOut(decision, board)
                        ? "Taken under a delegated function" + on
                        : "Claims a delegated function, and none is recorded" + on;
            case RECOMMENDATION -> "Asks somebody else to decide" + on;
        };
    }

    private static @Nullable String remedy(HeldDecision decision, BoardTerms board) {
        return decision.terms().authority() == Authority.RECOMMENDATION || isBorneOut(decision, board)
                ? null
                : "Record the power or the delegated function that it rests on.";
    }

    private static String explanation(PowerFinding finding, int own, int pooled) {
        return switch (finding) {
            case NO_RECORDS -> "Neither powers nor decisions nor pooled funds are recorded.";
            case ADVISORY_ONLY -> "The board may only advise.";
            case POWER_NOT_USED -> "The board has power and took no decision by it in the year.";
            case DECIDES_ALONE -> "The board decided alone in the year, decisions: " + own + ".";
            case DECIDES_WITH_DELEGATED_FUNCTIONS_OR_POOLED_FUNDS ->
                "The board decided alone in the year, decisions: " + own + "; pooled funds on record: " + pooled + ".";
        };
    }

    private static List<String> wouldChange(PowerFinding finding) {
        return switch (finding) {
            case NO_RECORDS -> List.of("Record the powers of the board and the decisions it takes.");
            case ADVISORY_ONLY -> List.of("Give the board functions or a pooled fund to decide on.");
            case POWER_NOT_USED -> List.of("Take and record decisions under the power the board has.");
            case DECIDES_ALONE -> List.of("Delegate functions to the board, or pool a fund that it decides on.");
            case DECIDES_WITH_DELEGATED_FUNCTIONS_OR_POOLED_FUNDS -> List.of();
        };
    }
}
