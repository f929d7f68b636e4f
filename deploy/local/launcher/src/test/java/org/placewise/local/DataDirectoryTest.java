package org.placewise.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    Path folder;

    @Test
    void isTheOwnersAlone() throws Exception {
        Path path = folder.resolve("new/data");
        try (DataDirectory data = DataDirectory.open(path)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.path())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void isUsedByOneRunAtATime() throws Exception {
        try (DataDirectory data = DataDirectory.open(folder)) {
            assertThatThrownBy(() -> DataDirectory.open(data.path()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("already runs")
                    .hasMessageContaining(folder.toString());
        }
        DataDirectory.open(folder).close();
    }

    @Test
    void saysWhenItCannotBeWritten() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> DataDirectory.open(file.resolve("data")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Cannot write")
                .hasMessageContaining("--data");
    }

    @Test
    void tellsScriptsWhenAllIsReadyAndWhenNoMore() throws Exception {
        try (DataDirectory data = DataDirectory.open(folder)) {
            data.markReady("reporting-service=http://localhost:8080\n");
            assertThat(folder.resolve("ready")).content().startsWith("reporting-service=");
            data.markNotReady();
            assertThat(folder.resolve("ready")).doesNotExist();
        }
    }
}
