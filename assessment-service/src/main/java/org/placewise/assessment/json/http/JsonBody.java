package org.placewise.assessment.json.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.placewise.assessment.json.DocumentLimits;
import org.placewise.kit.json.JsonLimits;
import org.placewise.kit.problem.Problems;

/** Reads the body of a request as JSON, strictly and up to the limit. */
@ApplicationScoped
public class JsonBody {

    /** The limit in bytes. */
    public static final int LARGEST = 1024 * 1024;

    /** Each value may have a name, and each list or object ends. A batch may hold more values than each of its documents. */
    private static final long MOST_TOKENS = 4L * DocumentLimits.MOST_VALUES;

    private final ObjectMapper json;

    JsonBody(ObjectMapper json) {
        this.json = JsonLimits.ofAtMost(MOST_TOKENS, json);
    }

    /** The document; 413 above the limit, 400 when it is not one JSON document or names a member twice. */
    public JsonNode read(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw Problems.tooLarge("A request may hold at most 1 MiB. Send it in parts.");
            }
            return parse(bytes);
        } catch (JsonProcessingException e) {
            throw Problems.malformedJson(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode parse(byte[] bytes) throws IOException {
        JsonNode document = json.readTree(bytes);
        if (document == null || document.isMissingNode()) {
            throw Problems.badRequest("malformed-json", "The body is empty.");
        }
        return document;
    }
}
