package org.placewise.reporting.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts sentences of others together, some of which come without a full stop. */
public final class Sentences {

    private Sentences() {}

    /** One after the other, each ended. */
    public static String of(Stream<String> sentences) {
        return sentences.map(String::strip).map(Sentences::ended).collect(Collectors.joining(" "));
    }

    private static String ended(String sentence) {
        boolean ended = sentence.isEmpty() || ".!?".indexOf(sentence.charAt(sentence.length() - 1)) >= 0;
        return ended ? sentence : sentence + ".";
    }
}
