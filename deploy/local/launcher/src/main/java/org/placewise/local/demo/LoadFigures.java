package org.placewise.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.function.Predicate;
import org.placewise.local.CannotStart;
import org.placewise.local.Progress;
import org.placewise.local.RoleTokens;
import org.placewise.local.SuiteService;

/** Uploads the bundled figures as releases and follows each import to its end. */
final class LoadFigures {

    private static final String DEPRIVATION_INDEX = "iod2025";
    private static final Set<String> FINAL = Set.of("published", "rejected");
    private static final Duration LONGEST_IMPORT = Duration.ofMinutes(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final Api releases;
    private final Path scratch;
    private final Progress progress;

    LoadFigures(Callers callers, Path scratch, Progress progress) {
        this.releases = callers.as("demo", "indicator-publisher", RoleTokens.ENGLAND, SuiteService.INDICATOR);
        this.scratch = scratch;
        this.progress = progress;
    }

    /** Deprivation first: whatever is broken down by it can be held against it then. */
    void load() throws CannotStart, IOException, InterruptedException {
        load(new Figures(
                "deprivation figures",
                DeprivationFile.NAME,
                release -> DEPRIVATION_INDEX.equals(release.path("index").asText()),
                DeprivationFile::writeTo));
        load(new Figures(
                "indicators",
                IndicatorFile.NAME,
                release -> IndicatorFile.NAME.equals(release.path("fileName").asText()),
                IndicatorFile::writeTo));
    }

    /**
     * A file of figures.
     *
     * @param isThere whether a release makes this one needless
     */
    private record Figures(String what, String fileName, Predicate<JsonNode> isThere, Writer writer) {}

    @FunctionalInterface
    private interface Writer {

        void writeTo(Path file) throws IOException;
    }

    private void load(Figures figures) throws CannotStart, IOException, InterruptedException {
        for (JsonNode release : releases.get("/v1/releases?limit=1000").get("items")) {
            if (figures.isThere.test(release)
                    && "published".equals(release.path("state").asText())) {
                progress.say("  " + figures.what + ": there already");
                return;
            }
        }
        follow(figures, upload(figures));
    }

    private String upload(Figures figures) throws CannotStart, IOException, InterruptedException {
        Path file = Files.createTempFile(scratch, "figures", ".csv");
        try {
            figures.writer.writeTo(file);
            progress.say(
                    "  " + figures.what + ": uploading " + figures.fileName + " (" + Files.size(file) / 1024 + " KiB)");
            return releases.post("/v1/releases?fileName=" + figures.fileName, Api.CSV, file)
                    .get("id")
                    .asText();
        } finally {
            Files.delete(file);
        }
    }

    private void follow(Figures figures, String id) throws CannotStart, IOException, InterruptedException {
        String said = "";
        for (Patience patience = new Patience(LONGEST_IMPORT, BETWEEN_LOOKS); patience.goesOn(); ) {
            JsonNode release = releases.get("/v1/releases/" + id);
            String state = release.get("state").asText();
            if (!state.equals(said)) {
                progress.say("  " + figures.what + ": " + state);
                said = state;
            }
            if (FINAL.contains(state)) {
                requirePublished(figures, release);
                return;
            }
        }
        throw new CannotStart("The demo could not be loaded: the import of the " + figures.what
                + " has not ended after " + LONGEST_IMPORT.toMinutes() + " minutes.");
    }

    private static void requirePublished(Figures figures, JsonNode release) throws CannotStart {
        if (!"published".equals(release.get("state").asText())) {
            throw new CannotStart("The demo could not be loaded: the " + figures.what + " were refused: "
                    + release.path("faults").toPrettyString());
        }
    }
}
