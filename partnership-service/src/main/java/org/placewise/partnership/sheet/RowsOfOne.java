package org.placewise.partnership.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * How rows make up one record together.
 *
 * @param word what such a record is called
 * @param keys members by which rows are of the same record
 * @param agreed member that every row of the record must state alike
 * @param list member to which each row adds an entry
 */
record RowsOfOne(String word, List<String> keys, String agreed, String list) {

    List<JsonNode> key(ObjectNode body) {
        return keys.stream().<JsonNode>map(body::path).toList();
    }
}
