package org.placewise.assessment.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.placewise.kit.form.Readable;
import org.placewise.kit.json.BoundedDecimals;
import org.placewise.kit.problem.Excerpt;
import org.placewise.kit.problem.Faults;

/**
 * What no document may contain, whatever its schema says: text that cannot be stored as it was sent (NUL, unpaired surrogates),
 * numbers that take unreasonable work to compare, and more values than any needs.
 */
public final class DocumentLimits {

    /** How many values a document may hold. */
    public static final int MOST_VALUES = 50_000;

    private static final int LONGEST_STEP = 100;

    private final Faults faults;
    private final Deque<String> way = new ArrayDeque<>();
    private int values;

    private DocumentLimits(Faults faults) {
        this.faults = faults;
    }

    /** Notes everything that no document may contain. */
    public static void check(JsonNode document, Faults faults) {
        DocumentLimits limits = new DocumentLimits(faults);
        limits.walk(document);
        if (limits.values > MOST_VALUES) {
            faults.add("", "too-many-values", "A document may hold at most " + MOST_VALUES + " values.");
        }
    }

    private void walk(JsonNode node) {
        if (++values > MOST_VALUES) {
            return;
        }
        if (node.isTextual()) {
            checkText(node.textValue());
        } else if (node.isBigDecimal()) {
            checkNumber(node.decimalValue());
        } else if (node.isObject()) {
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                walk(escaped(member.getKey()), () -> {
                    checkText(member.getKey());
                    walk(member.getValue());
                });
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                JsonNode entry = node.get(i);
                walk(Integer.toString(i), () -> walk(entry));
            }
        }
    }

    /** The pointer is put together only where there is a fault: a long name above many values would be copied for each. */
    private void walk(String step, Runnable below) {
        way.addLast(step);
        below.run();
        way.removeLast();
    }

    private void fault(String code, String message) {
        StringBuilder pointer = new StringBuilder();
        way.forEach(step -> pointer.append('/').append(Excerpt.of(step, LONGEST_STEP)));
        faults.add(pointer.toString(), code, message);
    }

    private void checkText(String text) {
        if (text.indexOf('\0') >= 0) {
            fault("nul-character", "Text may not contain the NUL character (U+0000).");
        }
        if (text.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE)) {
            fault("unpaired-surrogate", "Text may not contain half a character (an unpaired surrogate).");
        } else if (!text.isBlank() && text.indexOf('\0') < 0 && !Readable.hasSomethingToSee(text)) {
            fault("nothing-to-see", "This text consists of characters that cannot be seen. Write what is meant.");
        }
    }

    private void checkNumber(BigDecimal number) {
        if (!BoundedDecimals.isBounded(number)) {
            fault("number-out-of-range", "Numbers may have at most " + BoundedDecimals.MOST_DIGITS + " digits.");
        }
    }

    /** A member's name as a step of a JSON Pointer, with what cannot be stored made visible. */
    private static String escaped(String member) {
        return member.replace("~", "~0").replace("/", "~1").replace("\0", "\\u0000");
    }
}
