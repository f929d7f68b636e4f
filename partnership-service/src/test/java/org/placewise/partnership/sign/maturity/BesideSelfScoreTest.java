package org.placewise.partnership.sign.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewise.kit.word.Word;
import org.placewise.partnership.board.Power;
import org.placewise.partnership.objective.Objective;
import org.placewise.partnership.objective.ObjectiveFixture;
import org.placewise.partnership.sign.BoardRecords;
import org.placewise.partnership.sign.BottomUpFinding;
import org.placewise.partnership.sign.ClarityFinding;
import org.placewise.partnership.sign.ImpactFinding;
import org.placewise.partnership.sign.OwnershipFinding;
import org.placewise.partnership.sign.PowerFinding;
import org.placewise.partnership.sign.RecordFixture;
import org.placewise.partnership.sign.maturity.BesideSelfScore.DomainBeside;
import org.placewise.partnership.sign.measure.AttendanceFinding;

class BesideSelfScoreTest {

    private static final LocalDate DAY = LocalDate.parse("2026-06-01");

    @Test
    void tellsDomainByDomainHowManyLevelsTheSelfScoreIsAboveTheSign() {
        SelfScore score = score(
                new SelfScore.Answer("purpose", "level", 2, "Limited"),
                new SelfScore.Answer("executive-power", "level", 4, "Strengthening"),
                new SelfScore.Answer("ownership", "level", 5, "Embedded"),
                new SelfScore.Answer("population-health", "level", 3, "Growing"),
                new SelfScore.Answer("community-vcse", "not-known", null, null));

        BesideSelfScore beside =
                BesideSelfScore.of(score, advisoryWithOneClearObjective().signs(DAY));

        assertThat(beside.domains())
                .containsExactly(
                        new DomainBeside("purpose", "level", 2, "Limited", "clarity", "all-clear", 5, -3),
                        new DomainBeside(
                                "executive-power", "level", 4, "Strengthening", "power", "advisory-only", 1, 3),
                        new DomainBeside("ownership", "level", 5, "Embedded", "ownership", "no-records", null, null),
                        new DomainBeside("population-health", "level", 3, "Growing", null, null, null, null),
                        new DomainBeside(
                                "community-vcse", "not-known", null, null, "bottom-up", "no-records", null, null));
    }

    static Stream<List<? extends Word>> findings() {
        return Stream.of(
                Arrays.asList(ClarityFinding.values()),
                Arrays.asList(ImpactFinding.values()),
                Arrays.asList(AttendanceFinding.values()),
                Arrays.asList(BottomUpFinding.values()),
                Arrays.asList(OwnershipFinding.values()),
                Arrays.asList(PowerFinding.values()));
    }

    @ParameterizedTest
    @MethodSource("findings")
    void levelsRunFromOneToFiveInTheOrderOfTheFindings(List<? extends Word> findings) {
        List<Integer> levels =
                findings.stream().map(SignLevel::of).filter(Objects::nonNull).toList();

        assertThat(levels).isSorted().startsWith(1).endsWith(5);
        assertThat(SignLevel.of(findings.getFirst())).isNull();
    }

    private static BoardRecords advisoryWithOneClearObjective() {
        Objective clear = ObjectiveFixture.clear();
        return new BoardRecords(
                UUID.randomUUID(),
                RecordFixture.board(Set.of(Power.ADVISORY), false),
                List.of(),
                List.of(clear),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    private static SelfScore score(SelfScore.Answer... answers) {
        return new SelfScore(
                UUID.randomUUID(),
                "E08000037",
                "1.0",
                DAY,
                Instant.parse("2026-05-01T10:00:00Z"),
                null,
                List.of(answers));
    }
}
