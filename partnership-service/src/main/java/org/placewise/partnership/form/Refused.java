package org.placewise.partnership.form;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A member that the JSON library refuses to read and to go on after. */
final class Refused {

    private Refused() {}

    /** Where it is in the body. */
    static JsonPointer place(JsonMappingException refusal) {
        JsonPointer place = JsonPointer.empty();
        for (JsonMappingException.Reference step : refusal.getPath()) {
            place = step.getFieldName() == null
                    ? place.appendIndex(step.getIndex())
                    : place.appendProperty(step.getFieldName());
        }
        return place;
    }

    static String message(JsonNode member) {
        return member.isTextual() && member.asText().isBlank()
                ? "A blank text cannot be read here. Leave the member out or give null."
                : "Cannot be read here.";
    }

    /** Puts null in its place. */
    static void leaveOut(JsonNode body, JsonPointer place, JsonMappingException refusal) {
        JsonNode parent = place.length() == 0 ? body : body.at(place.head());
        switch (parent) {
            case ObjectNode object
            when place.last() != null
                    && !object.path(place.last().getMatchingProperty()).isNull() ->
                object.putNull(place.last().getMatchingProperty());
            case ArrayNode array
            when place.last() != null
                    && !array.path(place.last().getMatchingIndex()).isNull() ->
                array.set(place.last().getMatchingIndex(), array.nullNode());
            default -> throw new IllegalArgumentException("A JSON tree cannot be read", refusal);
        }
    }
}
