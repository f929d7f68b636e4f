package org.placewise.assessment.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrdinalAlphaTest {

    /** Krippendorff (2011), section C, gives 0.815 for ordinal data. */
    @Test
    void equalsThePublishedExample() {
        Coefficient alpha = OrdinalAlpha.overall(Tables.read(5, Tables.KRIPPENDORFF));

        assertThat(Tables.value(alpha)).isCloseTo(0.815, within(0.0005));
        assertThat(alpha).isInstanceOfSatisfying(Coefficient.Known.class, known -> assertThat(known.units())
                .as("the last unit has one value and is not pairable")
                .isEqualTo(11));
    }

    @Test
    void theUnitsMakeUpTheWhole() {
        JudgementTable table = Tables.read(5, Tables.KRIPPENDORFF);
        Map<String, Coefficient> units = OrdinalAlpha.ofUnits(table);

        double weighted = 0;
        int values = 0;
        for (String unit : table.units()) {
            if (table.positions(unit).size() > 1) {
                weighted +=
                        Tables.value(units.get(unit)) * table.positions(unit).size();
                values += table.positions(unit).size();
            }
        }
        assertThat(values).isEqualTo(40);
        assertThat(weighted / values).isCloseTo(Tables.value(OrdinalAlpha.overall(table)), within(1e-12));
    }

    @Test
    void aUnitThatOneRaterJudgedHasNoCoefficient() {
        assertThat(OrdinalAlpha.ofUnits(Tables.read(5, Tables.KRIPPENDORFF)))
                .hasSize(12)
                .containsEntry("u11", new Coefficient.Missing(WhyMissing.TOO_FEW_RATINGS));
    }

    @Test
    void isOneForPerfectAgreementAndMissingWhereNothingVaries() {
        assertThat(Tables.value(OrdinalAlpha.overall(Tables.read(4, List.of("1 2 4", "1 2 4", "1 2 4")))))
                .isEqualTo(1);
        assertThat(OrdinalAlpha.overall(Tables.read(4, List.of("3 3 3", "3 3 3"))))
                .isEqualTo(new Coefficient.Missing(WhyMissing.NO_VARIATION));
    }

    @Test
    void isMissingWithoutTwoRatersOfAnything() {
        assertThat(OrdinalAlpha.overall(Tables.read(4, List.of("1 .", ". 2"))))
                .isEqualTo(new Coefficient.Missing(WhyMissing.TOO_FEW_RATINGS));
        assertThat(OrdinalAlpha.overall(JudgementTable.of(4, List.of())))
                .isEqualTo(new Coefficient.Missing(WhyMissing.TOO_FEW_RATINGS));
    }

    @Test
    void aPositionOffTheScaleIsRefused() {
        assertThatThrownBy(() -> JudgementTable.of(4, List.of(new Judgement("r", "u", 4))))
                .hasMessageContaining("4 levels");
        assertThatThrownBy(() -> new Judgement("r", "u", -1)).hasMessageContaining("counted from 0");
    }
}
