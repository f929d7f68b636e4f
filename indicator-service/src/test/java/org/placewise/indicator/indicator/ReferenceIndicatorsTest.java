package org.placewise.indicator.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.placewise.indicator.measure.Polarity;
import org.placewise.indicator.measure.ValueType;

class ReferenceIndicatorsTest {

    private final List<Indicator> indicators = ReferenceIndicators.indicators();

    @Test
    void holdsEveryIndicatorOnce() {
        assertThat(indicators).hasSizeGreaterThan(35);
        assertThat(indicators).extracting(Indicator::id).doesNotHaveDuplicates();
        assertThat(indicators).extracting(Indicator::name).doesNotHaveDuplicates();
    }

    @Test
    void putsEveryIndicatorButPopulationsAtAStageOfTheChain() {
        assertThat(indicators)
                .filteredOn(indicator -> indicator.causalStage() == null)
                .extracting(Indicator::id)
                .containsExactlyInAnyOrder("337", "92708", "93468");
        assertThat(indicators).extracting(Indicator::causalStage).contains(CausalStage.values());
    }

    @Test
    void knowsWhatIsPublishedOfMortalityUnder75() {
        assertThat(indicators)
                .filteredOn(indicator -> indicator.id().equals("108"))
                .singleElement()
                .satisfies(mortality -> {
                    assertThat(mortality.valueType()).isEqualTo(ValueType.DIRECTLY_STANDARDISED_RATE);
                    assertThat(mortality.multiplier()).isEqualByComparingTo("100000");
                    assertThat(mortality.polarity()).isEqualTo(Polarity.LOW_IS_GOOD);
                    assertThat(mortality.frameworkTags()).contains(FrameworkTag.MARMOT);
                });
    }

    @Test
    void saysOfTheEditionWhichFileItStandsFor() throws IOException, NoSuchAlgorithmException {
        Properties edition = new Properties();
        try (InputStream in = ReferenceIndicators.class.getResourceAsStream("/reference/indicators.properties");
                InputStream csv = ReferenceIndicators.class.getResourceAsStream("/reference/indicators.csv")) {
            edition.load(in);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(csv.readAllBytes());
            assertThat(edition.getProperty("sha256"))
                    .as("digest of indicators.csv; raise the version in indicators.properties and write this digest")
                    .isEqualTo(HexFormat.of().formatHex(digest));
        }
    }
}
