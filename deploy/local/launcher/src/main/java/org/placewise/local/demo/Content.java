package org.placewise.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The demo's documents. Their days count from the day of loading, so that an example never looks old: {@code today-30} is
 * thirty days ago, {@code today+90T10:00:00Z} a time in three months.
 */
final class Content {

    private static final Pattern DAY = Pattern.compile("today([+-]\\d+)(T.*)?");

    private final ObjectMapper json;
    private final LocalDate today;

    Content(ObjectMapper json, LocalDate today) {
        this.json = json;
        this.today = today;
    }

    /** The documents of a kind ({@code assessments}, {@code rounds}, {@code boards}), in the order in which they are to be loaded. */
    List<JsonNode> documents(String kind) throws IOException {
        List<JsonNode> documents = new ArrayList<>();
        for (JsonNode name : read("contents.json").get(kind)) {
            documents.add(dated(read(kind + "/" + name.asText() + ".json")));
        }
        return documents;
    }

    private JsonNode read(String name) throws IOException {
        try (InputStream document = resource(name)) {
            return json.readTree(document);
        }
    }

    static InputStream resource(String name) throws IOException {
        InputStream found = Content.class.getResourceAsStream("/demo/" + name);
        if (found == null) {
            throw new IOException("the demo has no document " + name);
        }
        return found;
    }

    private JsonNode dated(JsonNode node) {
        switch (node) {
            case ObjectNode object -> object.properties().forEach(field -> field.setValue(dated(field.getValue())));
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, dated(array.get(i)));
                }
            }
            case TextNode text -> {
                Matcher day = DAY.matcher(text.asText());
                if (day.matches()) {
                    String time = day.group(2) == null ? "" : day.group(2);
                    return TextNode.valueOf(today.plusDays(Long.parseLong(day.group(1))) + time);
                }
            }
            default -> {
                return node;
            }
        }
        return node;
    }
}
