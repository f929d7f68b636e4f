package org.placewise.assessment.agreement;

import java.util.ArrayList;
import java.util.List;

/** Tables of judgements for tests. */
final class Tables {

    /**
     * The reliability data of K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section C: four observers, twelve
     * units, five values, a dot where an observer gave none.
     */
    static final List<String> KRIPPENDORFF = List.of(
            "1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 .");

    private Tables() {}

    /** A line per rater, a word per unit: a level from 1, or a dot for none. */
    static JudgementTable read(int levels, List<String> raters) {
        return JudgementTable.of(levels, judgements(raters));
    }

    static List<Judgement> judgements(List<String> raters) {
        List<Judgement> judgements = new ArrayList<>();
        for (int rater = 0; rater < raters.size(); rater++) {
            String[] words = raters.get(rater).split(" ");
            for (int unit = 0; unit < words.length; unit++) {
                if (!words[unit].equals(".")) {
                    judgements.add(new Judgement("r" + rater, "u" + unit, Integer.parseInt(words[unit]) - 1));
                }
            }
        }
        return judgements;
    }

    static double value(Coefficient coefficient) {
        return coefficient.read(value -> value, reason -> {
            throw new AssertionError("no coefficient: " + reason);
        });
    }
}
