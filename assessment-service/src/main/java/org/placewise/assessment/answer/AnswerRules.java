package org.placewise.assessment.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.placewise.assessment.instrument.Element;
import org.placewise.assessment.instrument.ElementCode;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.ScaleLevel;
import org.placewise.kit.problem.Faults;

/**
 * What makes answers acceptable to an instrument. Each rule reports every departure with a code of its own:
 * {@code unknown-element}, {@code answered-twice}, {@code level-missing}, {@code level-unexpected}, {@code level-not-on-scale}, those of {@link
 * EvidenceRules} and, where all answers are due, {@code element-missing}.
 */
public final class AnswerRules {

    private final Instrument instrument;
    private final Faults faults;

    private AnswerRules(Instrument instrument, Faults faults) {
        this.instrument = instrument;
        this.faults = faults;
    }

    /**
     * Checks a list of answers.
     *
     * @param pointer JSON Pointer to the list; faults point below it, by position
     */
    public static void check(Instrument instrument, List<AnswerEntry> entries, String pointer, Faults faults) {
        AnswerRules rules = new AnswerRules(instrument, faults);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            String at = pointer + "/" + i;
            rules.checkOne(entries.get(i), at);
            if (!seen.add(entries.get(i).element())) {
                faults.add(
                        at + "/element",
                        "answered-twice",
                        "Element " + entries.get(i).element() + " is answered twice; answer it once.");
            }
        }
    }

    /**
     * Checks one answer.
     *
     * @param pointer JSON Pointer to the answer; empty when the answer is the whole document
     */
    public static void checkOne(Instrument instrument, AnswerEntry entry, String pointer, Faults faults) {
        new AnswerRules(instrument, faults).checkOne(entry, pointer);
    }

    /** Reports each element of the instrument that the elements answered leave out. */
    public static void checkComplete(Instrument instrument, Set<String> answered, String pointer, Faults faults) {
        for (Element element : instrument.elements()) {
            if (!answered.contains(element.code().value())) {
                faults.add(
                        pointer,
                        "element-missing",
                        "Element " + element.code() + " (" + element.name()
                                + ") has no answer; \"not-applicable\" and \"not-known\" are answers too.");
            }
        }
    }

    private void checkOne(AnswerEntry entry, String pointer) {
        checkElement(entry, pointer);
        switch (entry.answer()) {
            case LEVEL -> checkLevel(entry, pointer);
            case NOT_APPLICABLE, NOT_KNOWN -> checkNoLevel(entry, pointer);
        }
        List<Evidence> evidence = entry.evidence() == null ? List.of() : entry.evidence();
        for (int i = 0; i < evidence.size(); i++) {
            EvidenceRules.check(evidence.get(i), pointer + "/evidence/" + i, faults);
        }
    }

    private void checkElement(AnswerEntry entry, String pointer) {
        Optional<Element> known =
                entry.element().isBlank() ? Optional.empty() : instrument.element(new ElementCode(entry.element()));
        if (known.isEmpty()) {
            faults.add(
                    pointer + "/element",
                    "unknown-element",
                    "Instrument " + instrument.ref() + " has no element " + entry.element() + ".");
        }
    }

    private void checkLevel(AnswerEntry entry, String pointer) {
        if (entry.level() == null) {
            faults.add(pointer + "/level", "level-missing", "The answer is a level; say which, from " + ranks() + ".");
        } else if (instrument.scale().level(entry.level()).isEmpty()) {
            faults.add(
                    pointer + "/level",
                    "level-not-on-scale",
                    "Level " + entry.level() + " is not on the scale of " + instrument.ref() + ", which has " + ranks()
                            + ".");
        }
    }

    private void checkNoLevel(AnswerEntry entry, String pointer) {
        if (entry.level() != null) {
            faults.add(
                    pointer + "/level",
                    "level-unexpected",
                    "A level goes only with the answer \"level\"; leave it out here.");
        }
    }

    private String ranks() {
        return instrument.scale().levels().stream()
                .map(ScaleLevel::level)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }
}
