package org.placewise.reporting.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts sentences of others together, some of which come without a capital letter or a full stop. */
public final class Sentences {

    private Sentences() {}

    /** One after the other, each begun and ended. */
    public static String of(Stream<String> sentences) {
        return sentences
                .map(String::strip)
                .map(Sentences::begun)
                .map(Sentences::ended)
                .collect(Collectors.joining(" "));
    }

    private static String begun(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private static String ended(String sentence) {
        boolean ended = sentence.isEmpty() || ".!?".indexOf(sentence.charAt(sentence.length() - 1)) >= 0;
        return ended ? sentence : sentence + ".";
    }
}
