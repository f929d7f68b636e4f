package org.placewise.reporting.web.indicator;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.indicator.GapChange;
import org.placewise.reporting.indicator.Trend;
import org.placewise.reporting.web.Sentences;
import org.placewise.reporting.web.drawing.Glyph;

/** Where a value or a gap is going, in words; “too early to tell” is an answer and has its reason. */
public final class Movements {

    private static final int PERIODS_OF_A_TREND = 5;

    private Movements() {}

    /** The recent trend of a value. */
    static Finding of(Trend trend) {
        boolean early =
                trend.word().equals("cannot-be-calculated") && trend.periods().size() < PERIODS_OF_A_TREND;
        String words = early ? "Too early to tell" : words(trend.word());
        return new Finding(
                words, glyph(trend.word()), detail(trend), trend.word().endsWith("getting-worse"));
    }

    /** The reason, or what the sentence adds to the word; null where it only repeats it. */
    private static @Nullable String detail(Trend trend) {
        if (trend.reason() != null) {
            return Sentences.of(Stream.of(trend.reason()));
        }
        return trend.sentence().indexOf(". ") > 0 ? trend.sentence() : null;
    }

    private static String words(String trend) {
        return switch (trend) {
            case "increasing-getting-worse" -> "Going up, getting worse";
            case "increasing-getting-better" -> "Going up, getting better";
            case "decreasing-getting-worse" -> "Going down, getting worse";
            case "decreasing-getting-better" -> "Going down, getting better";
            case "increasing" -> "Going up";
            case "decreasing" -> "Going down";
            case "no-significant-change" -> "No significant change";
            case "cannot-be-calculated" -> "Cannot be calculated";
            case "not-comparable" -> "Not comparable";
            default -> trend;
        };
    }

    private static Glyph glyph(String trend) {
        return switch (trend) {
            case "increasing", "increasing-getting-worse", "increasing-getting-better" -> Glyph.UP;
            case "decreasing", "decreasing-getting-worse", "decreasing-getting-better" -> Glyph.DOWN;
            case "no-significant-change" -> Glyph.FLAT;
            default -> Glyph.UNKNOWN;
        };
    }

    /** The movement of a gap; null means that only one period has one. */
    public static Finding of(@Nullable GapChange change) {
        if (change == null) {
            return Finding.of(
                    "Too early to tell",
                    Glyph.UNKNOWN,
                    "A gap is known for one period only, so it cannot be followed.");
        }
        String along = change.measure().equals("sii") ? "Followed along the slope through all groups. " : "";
        return new Finding(
                word(change),
                glyph(change),
                along + Sentences.of(Stream.concat(Stream.of(change.sentence()), change.caveats().stream())),
                change.word().equals("widening"));
    }

    private static String word(GapChange change) {
        return switch (change.word()) {
            case "narrowing" -> "Narrowing";
            case "widening" -> "Widening";
            case "no-clear-change" -> "No clear change";
            case "cannot-be-calculated" -> "Movement cannot be calculated";
            default -> change.word();
        };
    }

    private static Glyph glyph(GapChange change) {
        return switch (change.word()) {
            case "narrowing" -> Glyph.NARROWING;
            case "widening" -> Glyph.WIDENING;
            case "no-clear-change" -> Glyph.SIMILAR;
            default -> Glyph.UNKNOWN;
        };
    }
}
