package org.placewise.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void numbersReadAsInEngland() {
        assertThat(Figures.percent(47 / 180d)).isEqualTo("26.1%");
        assertThat(Figures.whole(307565)).isEqualTo("307,565");
        assertThat(Figures.decimal(19743.761445548094)).isEqualTo("19,743.761");
        assertThat(Figures.count(1, "objective")).isEqualTo("1 objective");
        assertThat(Figures.count(0, "objective")).isEqualTo("0 objectives");
    }

    @Test
    void measuresKeepAllTheirDigits() {
        assertThat(Figures.measure(new BigDecimal("18.40"), "%")).isEqualTo("18.40%");
        assertThat(Figures.measure(new BigDecimal("1E+3"), "per 100,000")).isEqualTo("1000 per 100,000");
    }

    @Test
    void daysAreThoseOfLondon() {
        assertThat(Figures.day(LocalDate.of(2026, 5, 12))).isEqualTo("12 May 2026");
        assertThat(Figures.day(Instant.parse("2026-06-30T23:30:00Z"))).isEqualTo("1 July 2026");
    }
}
