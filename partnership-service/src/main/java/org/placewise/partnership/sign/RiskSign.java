package org.placewise.partnership.sign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.day.EnglishDay;
import org.placewise.partnership.record.BoardRecord;
import org.placewise.partnership.risk.RiskKind;
import org.placewise.partnership.risk.RiskReview;
import org.placewise.partnership.risk.RiskState;
import org.placewise.partnership.risk.RiskTerms;
import org.placewise.partnership.sign.reading.BehindKind;
import org.placewise.partnership.sign.reading.Count;
import org.placewise.partnership.sign.reading.Reading;
import org.placewise.partnership.sign.reading.RecordBehind;
import org.placewise.partnership.sign.reading.YearTo;

/**
 * Risks: are data sharing, analytical capacity, workforce and structure watched (Systems 2024 found these to threaten
 * partnerships), is every open risk owned and reviewed? A review is overdue when its day has passed, and also when a risk was
 * neither recorded nor reviewed in the year to the day, so that putting off the review raises nothing.
 *
 * <p>The finding is that of the weakest open risk; splitting a risk raises nothing.
 */
public final class RiskSign {

    private static final Set<RiskKind> THREATS =
            EnumSet.of(RiskKind.DATA_SHARING, RiskKind.ANALYTICAL_CAPACITY, RiskKind.WORKFORCE, RiskKind.STRUCTURE);

    private RiskSign() {}

    private record Watched(BoardRecord<RiskTerms> risk, RiskFinding finding) {

        private boolean open() {
            return risk.terms().state() == RiskState.OPEN;
        }
    }

    /** The sign over all risks of one board, closed ones included, as it stood at the end of a day. */
    public static Reading<RiskFinding> of(List<BoardRecord<RiskTerms>> risks, LocalDate asOf) {
        List<Watched> watched = risks.stream()
                .map(risk -> new Watched(risk, stateOf(risk, asOf)))
                .toList();
        Set<RiskKind> unexamined = EnumSet.copyOf(THREATS);
        risks.forEach(risk -> unexamined.remove(risk.terms().kind()));
        RiskFinding finding = finding(watched, unexamined);
        return new Reading<>(
                finding,
                explanation(finding, watched, unexamined),
                List.of(
                        new Count("risks", watched.size()),
                        new Count("open-risks", count(watched, Watched::open)),
                        new Count("not-owned", open(watched, RiskFinding.SOME_NOT_OWNED)),
                        new Count("without-review-date", open(watched, RiskFinding.SOME_WITHOUT_REVIEW_DATE)),
                        new Count("reviews-overdue", open(watched, RiskFinding.SOME_REVIEWS_OVERDUE)),
                        new Count("kinds-not-examined", unexamined.size())),
                watched.stream().map(RiskSign::behind).toList(),
                unexamined.stream()
                        .map(kind -> "Look for risks of " + spoken(kind) + ", and record what is found.")
                        .toList());
    }

    private static RiskFinding stateOf(BoardRecord<RiskTerms> risk, LocalDate asOf) {
        RiskTerms terms = risk.terms();
        if (terms.owner() == null) {
            return RiskFinding.SOME_NOT_OWNED;
        }
        if (terms.reviewOn() == null) {
            return RiskFinding.SOME_WITHOUT_REVIEW_DATE;
        }
        YearTo year = new YearTo(asOf);
        boolean lookedAt = Stream.concat(
                        Stream.of(EnglishDay.of(risk.recordedAt())),
                        terms.reviews().stream().map(RiskReview::on))
                .anyMatch(year::holds);
        return terms.reviewOn().isBefore(asOf) || !lookedAt
                ? RiskFinding.SOME_REVIEWS_OVERDUE
                : RiskFinding.OWNED_AND_REVIEWED;
    }

    private static RiskFinding finding(List<Watched> watched, Set<RiskKind> unexamined) {
        if (watched.isEmpty()) {
            return RiskFinding.NO_RECORDS;
        }
        RiskFinding weakest = watched.stream()
                .filter(Watched::open)
                .map(Watched::finding)
                .min(RiskFinding::compareTo)
                .orElse(RiskFinding.OWNED_AND_REVIEWED);
        return weakest == RiskFinding.OWNED_AND_REVIEWED && !unexamined.isEmpty()
                ? RiskFinding.SOME_KINDS_NOT_EXAMINED
                : weakest;
    }

    private static int count(List<Watched> watched, Predicate<Watched> condition) {
        return (int) watched.stream().filter(condition).count();
    }

    private static int open(List<Watched> watched, RiskFinding finding) {
        return count(watched, it -> it.open() && it.finding() == finding);
    }

    private static RecordBehind behind(Watched watched) {
        List<String> words = new ArrayList<>();
        words.add(watched.open() ? "Open" : "Closed");
        if (watched.open()) {
            words.add(
                    switch (watched.finding()) {
                        case SOME_NOT_OWNED -> "nobody owns it";
                        case SOME_WITHOUT_REVIEW_DATE -> "owned, without a review date";
                        case SOME_REVIEWS_OVERDUE -> "owned, its review is overdue";
                        case OWNED_AND_REVIEWED -> "owned and reviewed";
                        case NO_RECORDS, SOME_KINDS_NOT_EXAMINED ->
                            throw new IllegalStateException("No finding of a single risk");
                    });
        }
        return new RecordBehind(
                BehindKind.RISK,
                watched.risk().id(),
                watched.risk().terms().title(),
                String.join(", ", words) + ".",
                remedy(watched));
    }

    private static @Nullable String remedy(Watched watched) {
        if (!watched.open()) {
            return null;
        }
        return switch (watched.finding()) {
            case SOME_NOT_OWNED -> "Name an owner.";
            case SOME_WITHOUT_REVIEW_DATE -> "Set a day for its review.";
            case SOME_REVIEWS_OVERDUE -> "Review it, and set a day for the next review.";
            case NO_RECORDS, SOME_KINDS_NOT_EXAMINED, OWNED_AND_REVIEWED -> null;
        };
    }

    private static String explanation(RiskFinding finding, List<Watched> watched, Set<RiskKind> unexamined) {
        int open = count(watched, Watched::open);
        return switch (finding) {
            case NO_RECORDS -> "No risk is recorded.";
            case SOME_NOT_OWNED, SOME_WITHOUT_REVIEW_DATE, SOME_REVIEWS_OVERDUE ->
                open(watched, finding) + " of " + open + " open risks "
                        + (finding == RiskFinding.SOME_NOT_OWNED
                                ? "have no owner."
                                : finding == RiskFinding.SOME_REVIEWS_OVERDUE
                                        ? "are overdue for review."
                                        : "have no review date.");
            case SOME_KINDS_NOT_EXAMINED ->
                "Open risks are owned and reviewed; nothing was ever recorded of "
                        + unexamined.stream().map(RiskSign::spoken).collect(Collectors.joining(", ")) + ".";
            case OWNED_AND_REVIEWED -> "Every open risk is owned and reviewed, open risks: " + open + ".";
        };
    }

    private static String spoken(RiskKind kind) {
        return kind.word().replace('-', ' ');
    }
}
