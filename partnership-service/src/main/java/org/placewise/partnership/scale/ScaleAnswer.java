package org.placewise.partnership.scale;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What the scale test of one objective says. */
public sealed interface ScaleAnswer {

    /** The answer in a sentence; of what could be, never of what will be. */
    String sentence();

    /**
     * What the live actions could give of what is needed.
     *
     * @param could exact; the sentence rounds the lower end down and the upper end up
     * @param needed events to close the gap between the latest published value and the target, exact
     * @param period of that value
     */
    record Could(Interval could, BigDecimal needed, String unit, String period, List<PossibleEffect> effects)
            implements ScaleAnswer {

        public Could {
            effects = List.copyOf(effects);
        }

        @Override
        public String sentence() {
            return "This plan could give " + whole(could.low(), RoundingMode.FLOOR) + "–"
                    + whole(could.high(), RoundingMode.CEILING) + " of the "
                    + whole(needed, RoundingMode.CEILING) + " needed.";
        }
    }

    /** Nothing is needed: the latest published value is at the target or past it. */
    record Reached(String period) implements ScaleAnswer {
        @Override
        public String sentence() {
            return "The target was reached in " + period + ".";
        }
    }

    /** Inputs are missing; all of them are named. */
    record Refused(List<Missing> missing) implements ScaleAnswer {

        public Refused {
            missing = List.copyOf(missing);
        }

        @Override
        public String sentence() {
            return "What this plan could give cannot be told: inputs are missing.";
        }
    }

    private static String whole(BigDecimal number, RoundingMode rounding) {
        return number.setScale(0, rounding).toPlainString();
    }
}
