package org.placewise.assessment.instrument;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.placewise.kit.problem.Faults;

/**
 * What makes an instrument agree with itself, asked of a document that keeps the schema. Each rule reports every departure with a
 * code of its own: {@code blank}, {@code name-too-long}, {@code level-out-of-order}, {@code code-twice}, {@code unknown-side}, {@code
 * unknown-group}, {@code diagnostic-incomplete}, {@code opens-at-unknown-level}.
 */
final class InstrumentRules {

    /** Identifier and version together, so that with what joins them they fit into the identifiers of other standards. */
    static final int LONGEST_NAME = 63;

    private final JsonNode document;
    private final Faults faults;

    private InstrumentRules(JsonNode document, Faults faults) {
        this.document = document;
        this.faults = faults;
    }

    /** Checks the whole document; one without faults can be read. */
    static void check(JsonNode document, Faults faults) {
        InstrumentRules rules = new InstrumentRules(document, faults);
        rules.checkTexts(document, "");
        rules.checkName();
        rules.checkLevels();
        Set<String> sides = rules.codes("/sides");
        Set<String> groups = rules.codes("/groups");
        rules.codes("/elements");
        rules.checkKnown("/groups", "side", sides);
        rules.checkKnown("/elements", "group", groups);
        rules.checkDiagnostic();
    }

    private void checkTexts(JsonNode node, String pointer) {
        if (node.isTextual() && node.textValue().isBlank()) {
            faults.add(pointer, "blank", "Say something here.");
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            checkTexts(member.getValue(), pointer + "/" + member.getKey());
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            checkTexts(node.get(i), pointer + "/" + i);
        }
    }

    private void checkName() {
        int length = document.get("instrumentId").textValue().length()
                + document.get("version").textValue().length();
        if (length > LONGEST_NAME) {
            faults.add(
                    "/version",
                    "name-too-long",
                    "Identifier and version may have " + LONGEST_NAME + " characters together; these have " + length
                            + ".");
        }
    }

    private void checkLevels() {
        JsonNode levels = document.at("/scale/levels");
        for (int i = 1; i < levels.size(); i++) {
            if (levels.get(i).get("level").intValue()
                    <= levels.get(i - 1).get("level").intValue()) {
                faults.add(
                        "/scale/levels/" + i + "/level",
                        "level-out-of-order",
                        "List the levels lowest first, each once.");
            }
        }
    }

    /** The codes of a list, each of which must stand in it once. */
    private Set<String> codes(String list) {
        Set<String> codes = new HashSet<>();
        JsonNode items = document.at(list);
        for (int i = 0; i < items.size(); i++) {
            String code = items.get(i).get("code").textValue();
            if (!codes.add(code)) {
                faults.add(list + "/" + i + "/code", "code-twice", "Code " + code + " is given twice; give each once.");
            }
        }
        return codes;
    }

    private void checkKnown(String list, String noun, Set<String> known) {
        JsonNode items = document.at(list);
        for (int i = 0; i < items.size(); i++) {
            JsonNode code = items.get(i).get(noun);
            if (code.isTextual() && !known.contains(code.textValue())) {
                faults.add(
                        list + "/" + i + "/" + noun,
                        "unknown-" + noun,
                        "There is no " + noun + " " + code.textValue() + "; list it under " + noun + "s.");
            }
        }
    }

    private void checkDiagnostic() {
        boolean asked = false;
        for (int i = 0; i < document.get("elements").size(); i++) {
            asked |= !codes("/elements/" + i + "/diagnosticQuestions").isEmpty();
        }
        JsonNode opensAt = document.at("/diagnostic/opensAtOrBelow");
        if (asked == opensAt.isMissingNode()) {
            faults.add(
                    "/diagnostic",
                    "diagnostic-incomplete",
                    "Give both follow-up questions and the level at which they open, or neither.");
        }
        if (!opensAt.isMissingNode()
                && document.at("/scale/levels").findValues("level").stream().noneMatch(opensAt::equals)) {
            faults.add(
                    "/diagnostic/opensAtOrBelow",
                    "opens-at-unknown-level",
                    "The scale has no level " + opensAt.intValue() + ".");
        }
    }
}
