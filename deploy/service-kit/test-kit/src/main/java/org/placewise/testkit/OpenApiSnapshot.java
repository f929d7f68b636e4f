package org.placewise.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Holds the API description that a service serves against the one that is committed. After a wanted change, write it anew with
 * {@code -Dopenapi.write=true} and commit what the diff shows.
 */
public final class OpenApiSnapshot {

    private OpenApiSnapshot() {}

    /** Fails when the running service's {@code /openapi} differs from {@code deploy/contracts/openapi/<service>.yaml}. */
    public static void assertUnchanged(String service) {
        String served =
                Management.given().accept("application/yaml").get("/openapi").asString();
        Path snapshot = ProjectFiles.root().resolve("deploy/contracts/openapi/" + service + ".yaml");
        try {
            if (Boolean.getBoolean("openapi.write")) {
                Files.createDirectories(snapshot.getParent());
                Files.writeString(snapshot, served);
            }
            assertThat(served)
                    .as("%s; if the change is wanted, run the test with -Dopenapi.write=true", snapshot.getFileName())
                    .isEqualTo(Files.readString(snapshot));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
