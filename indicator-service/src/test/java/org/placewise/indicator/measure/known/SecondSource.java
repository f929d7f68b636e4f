package org.placewise.indicator.measure.known;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.placewise.testkit.ProjectFiles;

/**
 * Second sources beside the known answers, read where they are at hand ({@link ProjectFiles#sharedData}): figures that the reference
 * package's own authors typed from spreadsheets, and published values with their published words.
 */
public final class SecondSource {

    private SecondSource() {}

    /** Rows of {@code reference-fixtures/<name>_packagefixture.csv}; the test is skipped without it. */
    public static List<Row> rows(String name) {
        return file("reference-fixtures/" + name + "_packagefixture.csv");
    }

    /** Rows of a file of the shared data; the test is skipped without it. */
    public static List<Row> file(String name) {
        Path file = ProjectFiles.sharedData()
                .map(data -> data.resolve(name))
                .filter(Files::exists)
                .orElse(null);
        Assumptions.assumeTrue(file != null, () -> "skipped: the shared data lack " + name);
        return KnownAnswers.read(file);
    }
}
