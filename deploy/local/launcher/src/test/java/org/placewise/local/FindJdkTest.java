package org.placewise.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that {@code deploy/run} and {@code deploy/test} find a JDK with, shown nothing but make-believe ones. */
class FindJdkTest {

    @TempDir
    Path folder;

    @Test
    void takesTheFirstThatIsNewEnough() throws Exception {
        jdk("a", "17.0.15");
        Path expected = jdk("b", "25.0.1");
        jdk("c", "26");
        assertThat(find()).isEqualTo("found " + expected);
    }

    @Test
    void passesOverARuntimeThatCannotBuild() throws Exception {
        Files.delete(jdk("a", "25.0.1").resolve("bin/javac"));
        Path expected = jdk("b", "27-ea");
        assertThat(find()).isEqualTo("found " + expected);
    }

    @Test
    void believesTheReleaseFileWithoutStartingTheJdk() throws Exception {
        Path expected = jdk("a", "17.0.15");
        Files.writeString(expected.resolve("release"), "IMPLEMENTOR=\"Someone\"\nJAVA_VERSION=\"26.0.1\"\n");
        assertThat(find()).isEqualTo("found " + expected);
    }

    @Test
    void saysWhatItFoundAndWhatToInstallWhenAllAreTooOld() throws Exception {
        Path old = jdk("a", "1.8.0_412");
        Path newer = jdk("b", "21.0.3");
        assertThat(find())
                .contains("needs a JDK 25 or newer")
                .contains("JDK 1 in " + old)
                .contains("JDK 21 in " + newer)
                .contains("adoptium.net")
                .doesNotContain("found /");
    }

    @Test
    void saysWhatToInstallWhenThereIsNone() throws Exception {
        assertThat(find()).contains("needs a JDK 25 or newer").doesNotContain("too old");
    }

    private Path jdk(String name, String version) throws IOException {
        Path bin = Files.createDirectories(folder.resolve(name).resolve("bin"));
        for (String program : new String[] {"java", "javac"}) {
            Path file = Files.writeString(
                    bin.resolve(program), "#!/bin/sh\necho 'openjdk version \"" + version + "\" 2026-01-20' >&2\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        return folder.resolve(name);
    }

    private String find() throws Exception {
        String script = """
                set -euo pipefail
                . "$1"
                jdks=$2
                jdk_candidates() { for folder in "$jdks"/*; do printf '%s\\n' "$folder"; done; }
                find_jdk && printf 'found %s\\n' "$JAVA_HOME"
                """;
        Process process = new ProcessBuilder(
                        "bash", "-c", script, "find", Path.of("../find-jdk.sh").toString(), folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.strip();
    }
}
