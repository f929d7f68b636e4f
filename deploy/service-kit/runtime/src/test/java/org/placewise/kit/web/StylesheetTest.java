package org.placewise.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StylesheetTest {

    @Test
    void isGovUkFrontendWithSystemFontsAndOurRulesLast() {
        String text = new String(Stylesheet.with("styles/own.css").content(), StandardCharsets.UTF_8);

        assertThat(text)
                .contains(".govuk-summary-list", "\"Liberation Sans\"")
                .doesNotContain("GDS Transport", "@font-face", "sourceMappingURL")
                .endsWith(".own { color: #0b0c0c; }\n");
    }

    @Test
    void namesTheRulesThatTheBuildLacks() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Stylesheet.with("styles/none.css"))
                .withMessage("The build lacks styles/none.css");
    }
}
