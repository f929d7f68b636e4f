package org.placewise.reporting;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Answers of an assessment with the result that the assessment service computes from them. */
final class AnswersExample {

    private static final List<String> LABELS = List.of("Not evident", "Emerging", "Established", "Embedded");

    private AnswersExample() {}

    /** Puts pairs of element and level (from 1 to 4) into an assessment, and the result of them. */
    static void put(ObjectNode assessment, Object... elementsAndLevels) {
        ArrayNode answers = assessment.putArray("answers");
        List<Integer> levels = new ArrayList<>();
        for (int i = 0; i < elementsAndLevels.length; i += 2) {
            int level = (int) elementsAndLevels[i + 1];
            levels.add(level);
            ObjectNode answer = answers.addObject().put("element", (String) elementsAndLevels[i]);
            answer.put("answer", "level").put("level", level).put("label", LABELS.get(level - 1));
            answer.putNull("rationale").putNull("confidence").putArray("evidence");
            answer.put("supported", false);
        }
        result(assessment, levels.stream().sorted().toList());
    }

    private static void result(ObjectNode assessment, List<Integer> levels) {
        ObjectNode result = assessment.putObject("result");
        ObjectNode overall = result.putObject("overall");
        ArrayNode distribution = overall.putArray("distribution");
        for (int level = 1; level <= LABELS.size(); level++) {
            int counted = level;
            distribution
                    .addObject()
                    .put("level", level)
                    .put("label", LABELS.get(level - 1))
                    .put("count", levels.stream().filter(l -> l == counted).count());
        }
        overall.put("notApplicable", 0).put("notKnown", 0);
        overall.put("medianLow", levels.get((levels.size() - 1) / 2)).put("medianHigh", levels.get(levels.size() / 2));
        overall.put("lowest", levels.getFirst()).put("highest", levels.getLast());
        result.putArray("groups");
        result.putArray("sides");
        ArrayNode weakest = result.putArray("weakestLinks");
        ArrayNode unsupported = result.putArray("unsupported");
        assessment.get("answers").forEach(answer -> {
            unsupported.add(answer.get("element").asText());
            if (answer.get("level").asInt() == levels.getFirst()) {
                weakest.addObject()
                        .put("element", answer.get("element").asText())
                        .put("level", levels.getFirst());
            }
        });
        result.putNull("balance").putNull("change");
    }
}
