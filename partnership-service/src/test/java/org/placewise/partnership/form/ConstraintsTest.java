package org.placewise.partnership.form;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewise.kit.form.OneLine;
import org.placewise.kit.form.Prose;
import org.placewise.partnership.vocabulary.Sector;

class ConstraintsTest {

    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();

    record Form(
            @OneLine @Nullable String line,
            @Prose @Nullable String prose,
            @OneOf(Sector.class) @Nullable String sector,
            @CalendarRange @Nullable LocalDate day,
            @CalendarRange @Nullable Instant instant) {}

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"a", "Zoë’s plan – 50%", "emoji \uD83C\uDFE5", " indented"})
    void oneLineOfTextIsAccepted(@Nullable String text) {
        assertThat(accepts("line", text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "a\nb", "a\u0000b", "a\u0007", "half a pair \uD83C"})
    void whatIsNotOneReadableLineIsRefused(String text) {
        assertThat(accepts("line", text)).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"a", "a\nb", "a\r\n\tb"})
    void proseMayHaveLineBreaks(@Nullable String text) {
        assertThat(accepts("prose", text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "a\u0000b", "\uDC00 half a pair"})
    void proseThatCannotBeReadIsRefused(String text) {
        assertThat(accepts("prose", text)).isFalse();
    }

    @Test
    void aWordOutsideTheListIsRefusedWithTheList() {
        assertThat(accepts("sector", "nhs")).isTrue();
        assertThat(accepts("sector", null)).isTrue();
        assertThat(VALIDATOR.validateValue(Form.class, "sector", "NHS"))
                .extracting(ConstraintViolation::getMessage)
                .singleElement()
                .asString()
                .contains("local-authority, nhs, vcse");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2199-12-31"})
    void daysOfThreeCenturiesAreAccepted(LocalDate day) {
        assertThat(accepts("day", day)).isTrue();
        assertThat(accepts("instant", Instant.parse(day + "T12:00:00Z"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2200-01-01", "0001-01-01", "-999999999-01-01", "+999999999-12-31"})
    void daysFarAwayAreRefused(LocalDate day) {
        assertThat(accepts("day", day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31T23:59:59Z", "2200-01-01T00:00:00Z", "+1000000000-12-31T23:59:59.999999999Z"})
    void instantsFarAwayAreRefused(Instant instant) {
        assertThat(accepts("instant", instant)).isFalse();
    }

    private static boolean accepts(String member, @Nullable Object value) {
        return VALIDATOR.validateValue(Form.class, member, value).isEmpty();
    }
}
