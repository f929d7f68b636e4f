package org.placewise.assessment.web;

import java.util.ArrayList;
import java.util.List;
import org.placewise.assessment.instrument.LevelScale;

/** What forms offer for an element of an instrument. */
final class Choices {

    static final String NO_AGREEMENT = "no-agreement";
    static final String NOT_APPLICABLE = "not-applicable";
    static final String NOT_KNOWN = "not-known";

    private Choices() {}

    static List<Choice> answers(LevelScale scale, String chosen, boolean withNoAgreement) {
        List<Choice> choices = new ArrayList<>(scale.levels().stream()
                .map(level -> new Choice(
                        String.valueOf(level.level()),
                        level.level() + " " + level.label(),
                        level.descriptor(),
                        chosen.equals(String.valueOf(level.level()))))
                .toList());
        choices.add(new Choice(
                NOT_APPLICABLE,
                "Not applicable",
                "It does not apply to this place or topic.",
                chosen.equals(NOT_APPLICABLE)));
        choices.add(new Choice(NOT_KNOWN, "Not known", "You cannot say.", chosen.equals(NOT_KNOWN)));
        if (withNoAgreement) {
            choices.add(new Choice(
                    NO_AGREEMENT, "No agreement", "Partners see it differently.", chosen.equals(NO_AGREEMENT)));
        }
        return choices;
    }

    static List<Choice> targets(LevelScale scale, String chosen) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "No target", null, chosen.isEmpty())));
        scale.levels()
                .forEach(level -> choices.add(new Choice(
                        String.valueOf(level.level()),
                        level.level() + " " + level.label(),
                        null,
                        chosen.equals(String.valueOf(level.level())))));
        return choices;
    }

    static List<Choice> confidences(String chosen) {
        return List.of(
                new Choice("low", "Low", null, chosen.equals("low")),
                new Choice("medium", "Medium", null, chosen.equals("medium")),
                new Choice("high", "High", null, chosen.equals("high")));
    }
}
