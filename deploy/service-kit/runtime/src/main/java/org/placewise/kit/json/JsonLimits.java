package org.placewise.kit.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;

/** How much JSON is read at once. */
public final class JsonLimits {

    private static final int DEEPEST = 100;
    private static final int LONGEST_NAME = 1_000;

    private JsonLimits() {}

    /** Sets the limits that hold for every document. */
    public static void set(JsonFactory json) {
        json.setStreamReadConstraints(json.streamReadConstraints()
                .rebuild()
                .maxNestingDepth(DEEPEST)
                .maxNameLength(LONGEST_NAME)
                .build());
    }

    /** Reads the same JSON, but none of more names, values, brackets and braces than this. */
    public static ObjectMapper ofAtMost(long tokens, ObjectMapper json) {
        JsonFactory factory = json.getFactory().copy();
        factory.setStreamReadConstraints(
                factory.streamReadConstraints().rebuild().maxTokenCount(tokens).build());
        return json.copyWith(factory);
    }
}
