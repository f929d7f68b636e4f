package org.placewise.reporting.star.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** Runs queries whose only column is a JSON document and reads each document into a record. */
@ApplicationScoped
public class JsonDocuments {

    private final Jdbi jdbi;
    private final ObjectMapper json;

    JsonDocuments(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** Returns one record per row, in the order of the query. */
    public <T> List<T> list(String sql, Map<String, ?> binds, Class<T> type) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bindMap(binds)
                .map((row, context) -> parse(row.getString(1), type))
                .list());
    }

    private <T> T parse(String document, Class<T> type) {
        try {
            return json.readValue(document, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A query did not yield a " + type.getSimpleName(), e);
        }
    }
}
