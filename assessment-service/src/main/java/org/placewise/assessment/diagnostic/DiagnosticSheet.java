package org.placewise.assessment.diagnostic;

import java.util.List;
import java.util.stream.Stream;
import org.placewise.assessment.instrument.ElementCode;
import org.placewise.assessment.instrument.Instrument;

/** The answers to the second part given so far. */
public record DiagnosticSheet(List<DiagnosticAnswer> answers) {

    /** Copies the answers. */
    public DiagnosticSheet {
        answers = List.copyOf(answers);
    }

    /** A sheet with no answers. */
    public static DiagnosticSheet blank() {
        return new DiagnosticSheet(List.of());
    }

    /** This sheet with these answers in the place of all earlier ones to the element. */
    public DiagnosticSheet with(ElementCode element, List<DiagnosticAnswer> replacing) {
        return new DiagnosticSheet(Stream.concat(
                        answers.stream().filter(answer -> !answer.element().equals(element)), replacing.stream())
                .toList());
    }

    /** The same answers in the instrument's order of elements and questions. */
    public DiagnosticSheet inOrderOf(Instrument instrument) {
        return new DiagnosticSheet(instrument.elements().stream()
                .flatMap(element -> element.questions().stream().flatMap(question -> answers.stream()
                        .filter(answer -> answer.element().equals(element.code())
                                && answer.question().equals(question.code()))))
                .toList());
    }
}
