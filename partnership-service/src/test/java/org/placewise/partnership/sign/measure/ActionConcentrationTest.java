package org.placewise.partnership.sign.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewise.partnership.sign.RecordFixture.AS_OF;
import static org.placewise.partnership.sign.RecordFixture.boardOf;
import static org.placewise.partnership.sign.RecordFixture.member;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.partnership.action.Action;
import org.placewise.partnership.action.ActionStatus;
import org.placewise.partnership.sign.RecordFixture.ActionBuilder;
import org.placewise.partnership.sign.measure.ConcentrationReading.Carrier;
import org.placewise.partnership.vocabulary.Sector;

class ActionConcentrationTest {

    /** Live actions: u without an organisation, c of the council, d of another council, n of the NHS; D one that is done. */
    @ParameterizedTest
    @CsvSource({
        "'',  NO_RECORDS",
        "D,   NO_RECORDS",
        "uu,  NOBODY_NAMED",
        "uc,  ONE_ORGANISATION",
        "ccc, ONE_ORGANISATION",
        "cd,  ONE_SECTOR",
        "cn,  SEVERAL_SECTORS",
        "ucdn, SEVERAL_SECTORS",
    })
    void findsHowManyCarryActions(String actions, ConcentrationFinding expected) {
        assertThat(read(actions).finding()).isEqualTo(expected);
    }

    @Test
    void showsHerfindahlAndGiniOverPartnersThatCarryNoneToo() {
        ConcentrationReading reading = ActionConcentration.of(
                boardOf(
                        member("Example Voices", Sector.VCSE, null, null),
                        member("example COUNCIL ", Sector.OTHER, null, null)),
                actions("cccccccndd"),
                AS_OF);

        assertThat(reading.carriers()).extracting(Carrier::actions).containsExactly(7, 2, 1, 0);
        assertThat(reading.herfindahl()).isEqualByComparingTo("0.54");
        assertThat(reading.gini()).isEqualByComparingTo("0.55");
        assertThat(reading.wouldChange()).containsExactly("Partners that carry no action: Example Voices.");
    }

    @Test
    void whereNobodyCarriesAnythingThereIsNoConcentration() {
        assertThat(read("u").herfindahl()).isNull();
        assertThat(read("u").gini()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"u", "c", "d", "n", "D"})
    void splittingAnActionIntoTenRaisesNothing(String action) {
        for (String others : List.of("", "u", "c", "cd", "cn")) {
            assertThat(read(others + action.repeat(10)).finding())
                    .isEqualTo(read(others + action).finding());
        }
    }

    private static ConcentrationReading read(String actions) {
        return ActionConcentration.of(boardOf(), actions(actions), AS_OF);
    }

    private static List<Action> actions(String letters) {
        return Stream.of(letters.split(""))
                .filter(letter -> !letter.isEmpty())
                .map(letter -> switch (letter) {
                    case "u" -> builder().of(null, null).build();
                    case "c" ->
                        builder().of("Example Council", Sector.LOCAL_AUTHORITY).build();
                    case "d" ->
                        builder().of("Another Council", Sector.LOCAL_AUTHORITY).build();
                    case "n" -> builder().of("Example Trust", Sector.NHS).build();
                    default -> builder().status(ActionStatus.DONE).build();
                })
                .toList();
    }

    private static ActionBuilder builder() {
        return new ActionBuilder(UUID.randomUUID());
    }
}
