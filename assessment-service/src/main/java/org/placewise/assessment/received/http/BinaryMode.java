package org.placewise.assessment.received.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.placewise.kit.problem.Problems;

/**
 * The binary mode of the CloudEvents HTTP binding: attributes in {@code ce-} headers, percent-encoded where they need to be, data in
 * the body.
 */
final class BinaryMode {

    private static final String PREFIX = "ce-";

    private BinaryMode() {}

    /** The same event in structured form; 400 when a header is given twice or is not percent-encoded UTF-8. */
    static JsonNode structured(Map<String, List<String>> headers, String contentType, JsonNode data) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        headers.forEach((name, values) -> {
            String lowerCase = name.toLowerCase(Locale.ROOT);
            if (lowerCase.startsWith(PREFIX)) {
                if (values.size() > 1 || event.has(lowerCase.substring(PREFIX.length()))) {
                    throw Problems.badRequest("header-twice", "The header " + lowerCase + " is given twice.");
                }
                event.put(lowerCase.substring(PREFIX.length()), decoded(lowerCase, values.getFirst()));
            }
        });
        event.put("datacontenttype", contentType);
        event.set("data", data);
        return event;
    }

    private static String decoded(String name, String value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            if (character == '%') {
                bytes.write(hex(name, value, i + 1));
                i += 2;
            } else if (character < 0x80) {
                bytes.write(character);
            } else {
                throw unreadable(name);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static int hex(String name, String value, int start) {
        if (start + 2 > value.length()) {
            throw unreadable(name);
        }
        int high = Character.digit(value.charAt(start), 16);
        int low = Character.digit(value.charAt(start + 1), 16);
        if (high < 0 || low < 0) {
            throw unreadable(name);
        }
        return high * 16 + low;
    }

    private static RuntimeException unreadable(String name) {
        return Problems.badRequest(
                "header-unreadable", "The header " + name + " must be ASCII, with all else percent-encoded as UTF-8.");
    }
}
