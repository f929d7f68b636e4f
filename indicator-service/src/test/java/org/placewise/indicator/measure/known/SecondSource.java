package org.placewise.indicator.measure.known;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.placewise.testkit.ProjectFiles;

/**
 * Figures that the reference package's own authors typed from spreadsheets: a second source beside the known answers, read where it
 * is at hand ({@link ProjectFiles#sharedData}).
 */
public final class SecondSource {

    private SecondSource() {}

    /** Rows of {@code reference-fixtures/<name>_packagefixture.csv}; the test is skipped without it. */
    public static List<Row> rows(String name) {
        Path file = ProjectFiles.sharedData()
                .map(data -> data.resolve("reference-fixtures").resolve(name + "_packagefixture.csv"))
                .filter(Files::exists)
                .orElse(null);
        Assumptions.assumeTrue(file != null, () -> "skipped: no second source for " + name);
        return KnownAnswers.read(file);
    }
}
