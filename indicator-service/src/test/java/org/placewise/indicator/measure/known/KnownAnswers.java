package org.placewise.indicator.measure.known;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.placewise.testkit.ProjectFiles;

/**
 * The folder of known answers: {@code <measure>_cases.csv} holds parameters, {@code _input.csv} and {@code _expected.csv} join to
 * it by {@code case_id}. A file that a named folder lacks skips the tests that want it; the folder of the test resources has all.
 */
public final class KnownAnswers {

    private static final @Nullable String NAMED = System.getProperty("known.answers");

    private KnownAnswers() {}

    /** The folder in use; a relative one is looked for at the project's root. */
    public static Path folder() {
        if (NAMED == null) {
            return testResources();
        }
        Path folder = ProjectFiles.root().resolve(NAMED);
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException("There is no folder " + folder + " with known answers");
        }
        return folder;
    }

    /** The cases of a measure, in the order of their file. */
    public static List<KnownCase> cases(String measure) {
        Map<String, List<Row>> inputs = Row.by("case_id", rows(measure + "_input"));
        Map<String, List<Row>> expected = Row.by("case_id", rows(measure + "_expected"));
        return rows(measure + "_cases").stream()
                .map(parameters -> new KnownCase(
                        parameters,
                        inputs.getOrDefault(parameters.text("case_id"), List.of()),
                        expected.getOrDefault(parameters.text("case_id"), List.of())))
                .toList();
    }

    /** All rows of {@code <name>.csv}. */
    public static List<Row> rows(String name) {
        Path file = folder().resolve(name + ".csv");
        if (!Files.exists(file)) {
            skipUnlessBundled("known answers skipped: " + folder() + " has no " + name + ".csv");
            throw new IllegalStateException("The test resources lack known-answers/" + name + ".csv");
        }
        return read(file);
    }

    private static void skipUnlessBundled(String message) {
        if (NAMED != null) {
            System.out.println(message);
            Assumptions.abort(message);
        }
    }

    /** Rows of a CSV file with a header; a byte order mark is passed over. */
    public static List<Row> read(Path file) {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            return reader.stream()
                    .map(row ->
                            new Row(file.getFileName() + " line " + row.getStartingLineNumber(), row.getFieldsAsMap()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path testResources() {
        try {
            return Path.of(KnownAnswers.class.getResource("/known-answers").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
