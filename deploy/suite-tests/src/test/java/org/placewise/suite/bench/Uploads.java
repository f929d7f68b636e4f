package org.placewise.suite.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.placewise.suite.http.Answer;
import org.placewise.suite.http.Api;

/** Uploads files as a publisher does and waits until what they say can be read. */
final class Uploads {

    private static final Set<String> ENDS = Set.of("published", "rejected");
    private static final long BETWEEN_LOOKS_NANOS = 5_000_000;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Api publisher;

    Uploads(Api publisher) {
        this.publisher = publisher;
    }

    /** Seconds from the first byte sent until the release is published; fails when it is refused. */
    double secondsToVisible(Path file, String mediaType) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Answer answer = publisher.trySend(publisher
                .request("/v1/releases?fileName=" + file.getFileName())
                .timeout(LONGEST)
                .header("Content-Type", mediaType)
                .POST(HttpRequest.BodyPublishers.ofFile(file)));
        String id = answer.expect(202).json().get("id").asText();
        JsonNode release = awaitEnd(id, begin);
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (!release.get("state").asText().equals("published")) {
            throw new AssertionError("The release was refused: " + release.toPrettyString());
        }
        return seconds;
    }

    private JsonNode awaitEnd(String id, long begin) {
        while (System.nanoTime() - begin < LONGEST.toNanos()) {
            JsonNode release = publisher.get("/v1/releases/" + id).expect(200).json();
            if (ENDS.contains(release.get("state").asText())) {
                return release;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
        }
        throw new AssertionError("Release " + id + " has not ended after " + LONGEST);
    }
}
