package org.placewise.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each rule finds a breach that was planted, and passes what keeps to it. */
class ArchitectureRulesTest {

    private static final String PLANTED = "org.placewise.testkit.planted.";
    private static final String LABEL = "shelf.deep.Label";

    @Test
    void aCircleIsFoundThoughOneHalfIsDeepInAnAdapter() {
        assertThatThrownBy(() -> of("circle").featuresFormNoCircle())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("tea")
                .hasMessageContaining("water");
        assertThatCode(() -> of("store").featuresFormNoCircle()).doesNotThrowAnyException();
    }

    @Test
    void sqlIsFoundInARuleHoweverDeepItStandsAndNotInAnAdapter() {
        assertThatThrownBy(() -> of("store").rulesKnowNoSql())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Count");
        assertThatCode(() -> of("clean").rulesKnowNoSql()).doesNotThrowAnyException();
    }

    @Test
    void aRuleThatKnowsItsAdapterIsFound() {
        assertThatThrownBy(() -> of("upward").rulesKnowNothingOfTheirAdapters())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Order");
        assertThatCode(() -> of("clean").rulesKnowNothingOfTheirAdapters()).doesNotThrowAnyException();
    }

    @Test
    void jsonIsFoundInARuleThatIsNotOnTheList() {
        assertThatThrownBy(() -> of("store").rulesKnowNoJsonButForThoseOnTheList())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(LABEL);
        assertThatCode(() -> of("store", LABEL).rulesKnowNoJsonButForThoseOnTheList())
                .doesNotThrowAnyException();
    }

    @Test
    void theListCannotKeepWhatNoLongerNeedsIt() {
        assertThatThrownBy(() -> of("clean", LABEL).rulesKnowNoJsonButForThoseOnTheList())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(LABEL);
    }

    private static ArchitectureRules of(String planted, String... boundToJackson) {
        String root = PLANTED + planted;
        return new ArchitectureRules(root, Set.of(boundToJackson), new ClassFileImporter().importPackages(root)) {};
    }
}
