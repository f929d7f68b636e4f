package org.placewise.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Files of the project and beside it, wherever the module under test lies. */
public final class ProjectFiles {

    private ProjectFiles() {}

    /** The project's root: the nearest folder upward that has the Maven wrapper. */
    public static Path root() {
        for (@Nullable Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("mvnw"))) {
                return folder;
            }
        }
        throw new IllegalStateException("Tests run inside the project");
    }

    /**
     * A folder of published data that is too large for the project: {@code -Dshared.data=DIR}, or {@code shared/data} beside the
     * project; empty when neither exists, and the tests that want it are skipped.
     */
    public static Optional<Path> sharedData() {
        String named = System.getProperty("shared.data");
        Path folder = named == null ? root().resolveSibling("shared").resolve("data") : Path.of(named);
        return Optional.of(folder).filter(Files::isDirectory);
    }
}
