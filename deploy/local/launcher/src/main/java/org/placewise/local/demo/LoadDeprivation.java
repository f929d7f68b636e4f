package org.placewise.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.placewise.local.CannotStart;
import org.placewise.local.Progress;
import org.placewise.local.RoleTokens;
import org.placewise.local.SuiteService;

/** Uploads the deprivation figures of England and follows the import to its end. */
final class LoadDeprivation {

    private static final String INDEX = "iod2025";
    private static final Set<String> FINAL = Set.of("published", "rejected");
    private static final Duration LONGEST_IMPORT = Duration.ofMinutes(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final Api releases;
    private final Path scratch;
    private final Progress progress;

    LoadDeprivation(Callers callers, Path scratch, Progress progress) {
        this.releases = callers.as("demo", "indicator-publisher", RoleTokens.ENGLAND, SuiteService.INDICATOR);
        this.scratch = scratch;
        this.progress = progress;
    }

    void load() throws CannotStart, IOException, InterruptedException {
        for (JsonNode release : releases.get("/v1/releases?limit=1000").get("items")) {
            if (INDEX.equals(release.path("index").asText())
                    && "published".equals(release.path("state").asText())) {
                progress.say("  deprivation figures: there already");
                return;
            }
        }
        follow(upload());
    }

    private String upload() throws CannotStart, IOException, InterruptedException {
        Path file = Files.createTempFile(scratch, "deprivation", ".csv");
        try {
            DeprivationFile.writeTo(file);
            progress.say("  deprivation figures: uploading " + DeprivationFile.NAME + " (" + Files.size(file) / 1024
                    + " KiB)");
            return releases.post("/v1/releases?fileName=" + DeprivationFile.NAME, Api.CSV, file)
                    .get("id")
                    .asText();
        } finally {
            Files.delete(file);
        }
    }

    private void follow(String id) throws CannotStart, IOException, InterruptedException {
        String said = "";
        for (Patience patience = new Patience(LONGEST_IMPORT, BETWEEN_LOOKS); patience.goesOn(); ) {
            JsonNode release = releases.get("/v1/releases/" + id);
            String state = release.get("state").asText();
            if (!state.equals(said)) {
                progress.say("  deprivation figures: " + state);
                said = state;
            }
            if (FINAL.contains(state)) {
                requirePublished(release);
                return;
            }
        }
        throw new CannotStart("The demo could not be loaded: the import of the deprivation figures has not ended after "
                + LONGEST_IMPORT.toMinutes() + " minutes.");
    }

    private static void requirePublished(JsonNode release) throws CannotStart {
        if (!"published".equals(release.get("state").asText())) {
            throw new CannotStart("The demo could not be loaded: the deprivation figures were refused: "
                    + release.path("faults").toPrettyString());
        }
    }
}
