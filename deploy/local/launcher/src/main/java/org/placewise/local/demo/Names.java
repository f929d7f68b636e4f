package org.placewise.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Identifiers by the names of what they identify: in a document {@code "@A meeting"} stands for the identifier of that meeting. */
final class Names {

    private final Map<String, String> identifiers = new HashMap<>();

    void put(String name, String identifier) {
        identifiers.put(name, identifier);
    }

    /** The document with identifiers in the place of names. */
    JsonNode resolve(JsonNode node) throws IOException {
        switch (node) {
            case ObjectNode object -> {
                for (Map.Entry<String, JsonNode> member : object.properties()) {
                    member.setValue(resolve(member.getValue()));
                }
            }
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, resolve(array.get(i)));
                }
            }
            case TextNode text
            when text.asText().startsWith("@") -> {
                return TextNode.valueOf(identifier(text.asText().substring(1)));
            }
            default -> {
                return node;
            }
        }
        return node;
    }

    private String identifier(String name) throws IOException {
        String identifier = identifiers.get(name);
        if (identifier == null) {
            throw new IOException("the demo names a record that it has not loaded: " + name);
        }
        return identifier;
    }
}
