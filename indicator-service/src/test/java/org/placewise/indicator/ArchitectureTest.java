package org.placewise.indicator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.placewise.testkit.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {

    private static final String MEASURES = "org.placewise.indicator.measure..";

    ArchitectureTest() {
        super(
                "org.placewise.indicator",
                Set.of(
                        "inequality.AreaComparisons",
                        "inequality.MeasureInequality",
                        "observation.file.NdjsonRowSource",
                        "profile.ReadProfile",
                        "series.DocumentPublication",
                        "series.PublishSeries",
                        "series.SeriesDocument",
                        "series.SeriesEvents",
                        "table.JsonRows",
                        "table.Tables"));
    }

    /** A rule that sees no class fails. */
    @Test
    void measuresAreFunctionsOfNumbersAlone() {
        classes()
                .that()
                .resideInAPackage(MEASURES)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.apache.commons.statistics..",
                        "org.apache.commons.rng..",
                        "org.jspecify..",
                        "org.placewise.kit.word..",
                        MEASURES)
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.placewise.indicator"));
    }
}
