package org.placewise.partnership.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.kit.problem.Fault;
import org.placewise.partnership.risk.RiskTerms;

class FormsTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();
    private static final Forms FORMS = new Forms(JSON, FACTORY.getValidator());
    private static final String RISK = """
            {"kind": "workforce", "title": "Posts are open", "owner": null, "reviewOn": "2027-01-15", "state": "open",
             "reviews": [{"on": "2026-10-05", "note": "One filled"}], "dataSharing": null}""";

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @Test
    void termsOfTheRightFormAreRead() {
        assertThat(read(RISK)).isInstanceOfSatisfying(Form.Filled.class, form -> assertThat(form.terms())
                .hasFieldOrPropertyWithValue("title", "Posts are open"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"workforce\"|\"weather\"|/kind one-of",
                "\"workforce\"|0|/kind one-of",
                "\"workforce\"|null|/kind not-null",
                "\"2027-01-15\"|\"15/01/2027\"|/reviewOn unreadable",
                "\"2027-01-15\"|\"1027-01-15\"|/reviewOn calendar-range",
                "\"One filled\"|\"\"|/reviews/0/note prose",
                "\"2026-10-05\"|{}|/reviews/0/on unreadable",
                "\"workforce\"|\"\"|/kind unreadable",
                "\"workforce\"|\" \"|/kind unreadable",
                "\"2027-01-15\"|\"\"|/reviewOn unreadable",
                "\"2026-10-05\"|\"\"|/reviews/0/on unreadable",
                "\"owner\"|\"colour\"|/colour unknown-member",
                "\"owner\": null|\"a/b\": {\"kind\": [1, {}]}|/a~1b unknown-member",
                "\"on\"|\"by\": [1], \"on\"|/reviews/0/by unknown-member",
                "\"dataSharing\": null|\"dataSharing\": [1]|/dataSharing unreadable"
            })
    void whatIsWrongIsNamedWithItsPlace(String text, String replacement, String fault) {
        assertThat(faults(RISK.replace(text, replacement)))
                .extracting(it -> it.pointer() + " " + it.code())
                .containsExactly(fault);
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnceAndNothingTwice() {
        assertThat(faults("{\"kind\": \"weather\", \"reviews\": \"none\", \"title\": \"\", \"when\": 1}"))
                .extracting(it -> it.pointer() + " " + it.code())
                .containsExactly(
                        "/kind one-of",
                        "/reviews unreadable",
                        "/when unknown-member",
                        "/state not-null",
                        "/title one-line");
    }

    private static Form<RiskTerms> read(String text) {
        try {
            return FORMS.read(JSON.readTree(text), RiskTerms.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Fault> faults(String text) {
        return read(text) instanceof Form.Faulty<RiskTerms>(List<Fault> faults) ? faults : List.of();
    }
}
