package org.placewise.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.placewise.local.SuiteService;
import org.placewise.suite.running.ReferenceData;
import org.placewise.suite.running.RunningSuite;
import org.placewise.suite.running.SharedSuite;

/** The tour in the README works as it is printed: its commands run in one shell, against the suite with the demo. */
class TourIT {

    private static final String HEADING = "## Five-minute tour";
    private static final Pattern COMMANDS = Pattern.compile("^```sh\\R(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);
    private static final int MINUTES = 2;

    @Test
    void everyCommandOfTheTourSucceeds() throws IOException, InterruptedException {
        String script = "set -euo pipefail\n" + String.join("\n", commands());
        RunningSuite suite = SharedSuite.get();
        ReferenceData.awaitArrival(suite);
        Path output = Files.createDirectories(Path.of("target")).resolve("tour.log");

        Process tour = shell(suite, script, output);
        boolean ended = tour.waitFor(MINUTES, TimeUnit.MINUTES);
        tour.destroyForcibly();

        String printed = Files.readString(output);
        assertThat(ended)
                .as("ended within %d minutes; it printed:%n%s", MINUTES, printed)
                .isTrue();
        assertThat(tour.exitValue()).as("exit code; it printed:%n%s", printed).isZero();
    }

    private static Process shell(RunningSuite suite, String script, Path output) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", script)
                .directory(readme().getParent().toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        for (SuiteService service : SuiteService.values()) {
            builder.environment().put(service.name(), suite.address(service).toString());
        }
        builder.environment().put("DATA", suite.folderWithTokens().toString());
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    private static List<String> commands() throws IOException {
        List<String> commands = COMMANDS.matcher(section())
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
        assertThat(commands)
                .as("sh blocks of the section \"%s\" of README.md", HEADING)
                .isNotEmpty();
        return commands;
    }

    private static String section() throws IOException {
        String text = Files.readString(readme());
        int begin = text.indexOf(HEADING);
        assertThat(begin).as("README.md has the section \"%s\"", HEADING).isNotNegative();
        int end = text.indexOf("\n## ", begin + HEADING.length());
        return text.substring(begin, end < 0 ? text.length() : end);
    }

    private static Path readme() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
                .takeWhile(folder -> folder != null)
                .filter(folder -> Files.exists(folder.resolve("mvnw")) && Files.exists(folder.resolve("README.md")))
                .findFirst()
                .orElseThrow()
                .resolve("README.md");
    }
}
