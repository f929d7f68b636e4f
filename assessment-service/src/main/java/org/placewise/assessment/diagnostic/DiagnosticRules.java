package org.placewise.assessment.diagnostic;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.placewise.assessment.instrument.Element;
import org.placewise.kit.problem.Faults;

/**
 * What makes answers to the second part acceptable: each question is one of the element's ({@code unknown-question}) and is answered
 * once ({@code answered-twice}).
 */
public final class DiagnosticRules {

    private DiagnosticRules() {}

    /**
     * Checks answers to the questions of an element.
     *
     * @param pointer JSON Pointer to the list; faults point below it, by position
     */
    public static void check(Element element, List<DiagnosticEntry> entries, String pointer, Faults faults) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            String question = entries.get(i).question();
            String at = pointer + "/" + i + "/question";
            if (element.question(question).isEmpty()) {
                faults.add(at, "unknown-question", "Element " + element.code() + " has no question " + question + ".");
            } else if (!seen.add(question)) {
                faults.add(at, "answered-twice", "Question " + question + " is answered twice; answer it once.");
            }
        }
    }
}
