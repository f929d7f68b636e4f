package org.placewise.assessment;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.placewise.testkit.ArchitectureRules;
import org.placewise.testkit.ProjectFiles;

class ArchitectureTest extends ArchitectureRules {

    private static final String ROOT = "org.placewise.assessment";
    private static final Pattern MEAN_CALLED = Pattern.compile("average|averaging\\w*|getAverage");
    private static final Pattern MEAN_NAMED = Pattern.compile("(?i).*(mean|average|avg).*");
    private static final Pattern MEAN_IN_SQL = Pattern.compile("(?i)\\b(avg|stddev|variance|var_pop|var_samp)\\s*\\(");
    private static final Set<String> FRACTIONS =
            Set.of("double", "float", "Double", "Float", "OptionalDouble", "BigDecimal");

    /** How far raters agree, and how much an ageing piece of evidence still counts: the fractions that are no level. */
    private static final Set<String> KNOWN_FRACTIONS = Set.of(
            "AgendaItem.leastAgreementFirst",
            "ElementResult.alpha",
            "RoundResults.alpha",
            "EvidenceAge.weight",
            "ElementProfile.evidenceWeight");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    ArchitectureTest() {
        super(
                ROOT,
                Set.of(
                        "answer.AnswerKind",
                        "answer.Confidence",
                        "assessment.Channel",
                        "assessment.PlaceLevel",
                        "export.RowWriter",
                        "export.WriteExport",
                        "fhir.FhirCapabilities",
                        "fhir.FhirNames",
                        "fhir.FhirQuestionnaire",
                        "fhir.FhirResponse",
                        "instrument.ContentFingerprint",
                        "instrument.Element",
                        "instrument.ElementCode",
                        "instrument.InstrumentDocument",
                        "instrument.InstrumentRules",
                        "instrument.LoadInstrument",
                        "instrument.PitComponent",
                        "instrument.ReadInstrument",
                        "instrument.ScaleOrigin",
                        "json.CanonicalJson",
                        "json.DocumentLimits",
                        "received.CouncilEvent",
                        "received.EnvelopeRules",
                        "received.ParkingReason",
                        "received.ReadEvent",
                        "received.ReceiveEvent",
                        "received.ReceivedEvents",
                        "received.file.FiledReport",
                        "received.file.ReadReportDocument",
                        "result.Direction"));
    }

    @Test
    void nothingTakesAMean() {
        assertThat(CLASSES.stream()
                        .flatMap(type -> type.getMethodCallsFromSelf().stream())
                        .map(JavaAccess::getName))
                .as("methods called")
                .isNotEmpty()
                .noneMatch(name -> MEAN_CALLED.matcher(name).matches());
        assertThat(methods().map(JavaMethod::getName))
                .as("methods")
                .isNotEmpty()
                .noneMatch(name -> MEAN_NAMED.matcher(name).matches());
    }

    @Test
    void noStatementToTheDatabaseTakesAMean() throws IOException {
        Path sources = ProjectFiles.root().resolve("assessment-service/src/main");
        try (Stream<Path> files = Files.walk(sources)) {
            List<Path> read = files.filter(file -> file.toString().matches(".*\\.(java|sql)"))
                    .toList();
            assertThat(read).isNotEmpty().allSatisfy(file -> assertThat(Files.readString(file))
                    .as(file.toString())
                    .doesNotContainPattern(MEAN_IN_SQL));
        }
    }

    @Test
    void noOperationOnLevelsYieldsAFraction() {
        List<String> fractions = methods()
                .filter(method -> FRACTIONS.contains(method.getRawReturnType().getSimpleName()))
                .filter(method -> !resideInAPackage(ROOT + ".agreement..").test(method.getOwner()))
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .toList();

        assertThat(fractions).containsExactlyInAnyOrderElementsOf(KNOWN_FRACTIONS);
    }

    private static Stream<JavaMethod> methods() {
        return CLASSES.stream().map(JavaClass::getMethods).flatMap(Set::stream);
    }
}
