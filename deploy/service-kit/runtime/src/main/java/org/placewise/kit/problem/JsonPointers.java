package org.placewise.kit.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.stream.Collectors;

/** Where in a JSON document something is, as JSON Pointers (RFC 6901). */
final class JsonPointers {

    private JsonPointers() {}

    static String of(JsonMappingException unreadable) {
        return unreadable.getPath().stream()
                .map(step -> step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName())
                .map(JsonPointers::step)
                .collect(Collectors.joining());
    }

    static String step(String member) {
        return "/" + member.replace("~", "~0").replace("/", "~1");
    }
}
