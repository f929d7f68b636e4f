package org.placewise.partnership.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.kit.problem.Fault;

class PilotRulesTest {

    private static final LocalDate APRIL = LocalDate.parse("2026-04-01");

    @ParameterizedTest
    @CsvSource({
        "'Interview 7, housing officer', true",
        "'Minutes of 14 October 2026', true",
        "'Interview with jo@example.org', false",
        "'Interview, 0191 433 3000', false",
        "'Patient 943 476 5919', false"
    })
    void evidenceHasNoPersonalData(String reference, boolean accepted) {
        PilotTerms pilot =
                pilot(List.of(), List.of(new Evidence(null, EvidenceKind.INTERVIEW, reference, "Trust")), List.of());

        assertThat(PilotRules.check(pilot)).hasSize(accepted ? 0 : 1);
    }

    @Test
    void aConfigurationNamesStrandsAndEvidenceOfItsOwnPilot() {
        Strand strand = strand(APRIL, null);
        Evidence evidence = new Evidence(null, EvidenceKind.DOCUMENT, "Report", "Trust");
        Configuration own = configuration(strand.strandId(), evidence.evidenceId());
        Configuration foreign = configuration(UUID.randomUUID(), UUID.randomUUID());

        assertThat(PilotRules.check(pilot(List.of(strand), List.of(evidence), List.of(own, foreign))))
                .extracting(Fault::pointer)
                .containsExactly("/configurations/1/strandId", "/configurations/1/evidenceIds/0");
    }

    @ParameterizedTest
    @CsvSource({", 0", "2026-04-01, 0", "2026-03-31, 1"})
    void aStrandEndsNoEarlierThanItBegins(@Nullable LocalDate until, int faults) {
        assertThat(PilotRules.check(pilot(List.of(strand(APRIL, until)), List.of(), List.of())))
                .hasSize(faults);
    }

    @Test
    void strandsMayOverlapAndArePartsOfTheirOwn() {
        Strand strand = strand(APRIL, null);

        assertThat(PilotRules.check(pilot(List.of(strand, strand(APRIL, null)), List.of(), List.of())))
                .isEmpty();
        assertThat(PilotRules.check(pilot(List.of(strand, strand), List.of(), List.of())))
                .extracting(Fault::code)
                .containsExactly("listed-twice");
    }

    private static Strand strand(LocalDate from, @Nullable LocalDate until) {
        return new Strand(null, "Early intervention", from, until, null, List.of("E08000037"));
    }

    private static Configuration configuration(@Nullable UUID strand, @Nullable UUID evidence) {
        return new Configuration(
                null,
                strand,
                List.of("housing"),
                "Context",
                "Mechanism",
                "Outcome",
                null,
                EvidenceGrade.WEAK,
                evidence == null ? List.of() : List.of(evidence));
    }

    private static PilotTerms pilot(List<Strand> strands, List<Evidence> evidence, List<Configuration> configurations) {
        return new PilotTerms("Pilot", strands, List.of(), evidence, configurations);
    }
}
