package org.placewise.assessment.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewise.assessment.instrument.Element;
import org.placewise.assessment.instrument.ElementCode;
import org.placewise.assessment.instrument.Instrument;

/** The answers given so far, at most one per element. */
public record AnswerSheet(List<GivenAnswer> answers) {

    /** Refuses two answers to one element. */
    public AnswerSheet {
        answers = List.copyOf(answers);
        if (answers.stream().map(GivenAnswer::element).distinct().count() < answers.size()) {
            throw new IllegalArgumentException("An element is answered twice; check with AnswerRules first");
        }
    }

    /** A sheet with no answers. */
    public static AnswerSheet blank() {
        return new AnswerSheet(List.of());
    }

    /** The answer to the element, if there is one. */
    public Optional<GivenAnswer> to(ElementCode element) {
        return answers.stream().filter(given -> given.element().equals(element)).findFirst();
    }

    /** This sheet with the answer added, in place of an earlier one to the same element. */
    public AnswerSheet with(GivenAnswer answer) {
        Map<ElementCode, GivenAnswer> byElement = new LinkedHashMap<>();
        answers.forEach(given -> byElement.put(given.element(), given));
        byElement.put(answer.element(), answer);
        return new AnswerSheet(new ArrayList<>(byElement.values()));
    }

    /** The same answers in the instrument's order. */
    public AnswerSheet inOrderOf(Instrument instrument) {
        return new AnswerSheet(instrument.elements().stream()
                .map(Element::code)
                .flatMap(code -> to(code).stream())
                .toList());
    }
}
