package org.placewise.local.component;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** How to tell that a process has come up. */
public sealed interface Readiness {

    boolean reached() throws IOException, InterruptedException;

    /** What a process before this one may have left is taken away. */
    void reset() throws IOException;

    /** The process creates a file. */
    record FileAppears(Path file) implements Readiness {

        @Override
        public boolean reached() {
            return Files.exists(file);
        }

        @Override
        public void reset() throws IOException {
            Files.deleteIfExists(file);
        }
    }

    /** A health address answers 200. */
    record Healthy(URI address, HttpClient http) implements Readiness {

        private static final Duration PATIENCE = Duration.ofSeconds(2);

        @Override
        public boolean reached() throws InterruptedException {
            HttpRequest request =
                    HttpRequest.newBuilder(address).timeout(PATIENCE).build();
            try {
                return http.send(request, HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200;
            } catch (IOException notListeningYet) {
                return false;
            }
        }

        @Override
        public void reset() {
            // an address leaves nothing behind
        }
    }
}
