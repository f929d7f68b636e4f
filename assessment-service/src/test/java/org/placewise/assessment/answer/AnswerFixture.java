package org.placewise.assessment.answer;

import java.util.List;
import java.util.stream.IntStream;
import org.placewise.assessment.instrument.ElementCode;
import org.placewise.assessment.instrument.Instrument;

/** Answers for tests, in a short hand: a number is a level, {@code -} not applicable, {@code ?} not known. */
public final class AnswerFixture {

    private static final Evidence REPORT = new Evidence("A report", "https://council.example/report.pdf", null);

    private AnswerFixture() {}

    /** Answers to the elements of an instrument in its order; fewer words leave the last elements out. */
    public static AnswerSheet sheet(Instrument instrument, String shortHand) {
        String[] words = shortHand.isBlank() ? new String[0] : shortHand.strip().split("\\s+");
        return new AnswerSheet(IntStream.range(0, words.length)
                .mapToObj(i -> answer(instrument.elements().get(i).code().value(), words[i]))
                .toList());
    }

    /** Answers to elements e1, e2, …. */
    public static List<GivenAnswer> answers(String shortHand) {
        String[] words = shortHand.isBlank() ? new String[0] : shortHand.strip().split("\\s+");
        return IntStream.range(0, words.length)
                .mapToObj(i -> answer("e" + (i + 1), words[i]))
                .toList();
    }

    /** One answer; a level has evidence unless it is followed by an exclamation mark. */
    public static GivenAnswer answer(String element, String word) {
        Answer answer =
                switch (word.charAt(0)) {
                    case '-' -> new Answer.NotApplicable();
                    case '?' -> new Answer.NotKnown();
                    default -> new Answer.Level(Integer.parseInt(word.substring(0, 1)));
                };
        List<Evidence> evidence = word.endsWith("!") ? List.of() : List.of(REPORT);
        return new GivenAnswer(new ElementCode(element), answer, null, Confidence.MEDIUM, evidence);
    }
}
