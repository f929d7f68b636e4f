package org.placewise.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.placewise.kit.problem.Problems;

/**
 * 413 for a body in JSON of more values than any of our records has. Each of them could be at fault, and all faults are found
 * before one is told. Operations that read longer documents read the stream themselves.
 */
@Provider
public class ValuesInBodies implements ReaderInterceptor {

    /** Names, values, brackets and braces. */
    private static final int MOST_TOKENS = 10_000;

    private final ObjectMapper json;

    ValuesInBodies(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
        if (reading.getType() != InputStream.class && isJson(reading.getMediaType())) {
            byte[] body = reading.getInputStream().readAllBytes();
            refuseTooMany(body);
            reading.setInputStream(new ByteArrayInputStream(body));
        }
        return reading.proceed();
    }

    private static boolean isJson(MediaType type) {
        return type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
    }

    /** What cannot be read at all is told by who reads it. */
    private void refuseTooMany(byte[] body) throws IOException {
        int tokens = 0;
        try (JsonParser values = json.createParser(body)) {
            while (tokens <= MOST_TOKENS && values.nextToken() != null) {
                tokens++;
            }
        } catch (JsonProcessingException unreadable) {
            return;
        }
        if (tokens > MOST_TOKENS) {
            throw Problems.tooLarge("The body has more values than any record has. Send it in parts.");
        }
    }
}
