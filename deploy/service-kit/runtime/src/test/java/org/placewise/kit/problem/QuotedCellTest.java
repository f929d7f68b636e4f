package org.placewise.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "n/a",
                "N/A",
                "-",
                "[c]",
                "NaN",
                "-Infinity",
                "12",
                "-3.5",
                "1,234.5",
                "1e999999",
                "123456789",
                "99.8%",
                "<5",
                "0.0123456789",
                "E08000021",
                "E0800002",
                "A82003",
                "U12345",
                "2023",
                "2023/24",
                "2021 - 23",
                "2023 Q2",
                "Mar 2023",
                "20230000",
                "2010-12",
                "2015/16 - 17/18"
            })
    void quotesNumbersCodesPeriodsAndSignsForNothing(String cell) {
        assertThat(QuotedCell.of(" " + cell + " ")).isEqualTo("“" + cell + "”");
    }

    /** The NHS numbers are of the range that is kept for tests, 999 000 0000 and up, or from the NHS Data Dictionary. */
    @ParameterizedTest
    @CsvSource({
        "4505577104, an NHS number",
        "943 476 5919, an NHS number",
        "943-476-5919, an NHS number",
        "9990000018, an NHS number",
        "patient 9434765919, an NHS number",
        "AB123456C, a National Insurance number",
        "ab 12 34 56 c, a National Insurance number",
        "ann.smith@example.org, an e-mail address",
        "0191 498 0123, a phone number",
        "+44 191 498 0123, a phone number",
        "(0191) 4980123, a phone number",
        "07700900123, a phone number",
        "NE1 4ST, a postcode",
        "sw1a1aa, a postcode",
        "12/03/1956, a date",
        "1956-03-12, a date",
        "12.3.56, a date",
        "19560312, a date",
        "12 March 1956, a date",
        "12th Mar 1956, a date"
    })
    void namesTheKindOfWhatIdentifiesAPerson(String cell, String kind) {
        assertThat(QuotedCell.of(cell)).isEqualTo("what looks like " + kind);
        assertThat(QuotedCell.first(cell)).isEqualTo("What looks like " + kind);
        assertThat(QuotedCell.heading(cell, 7, 9)).isEqualTo("column 7");
        assertThat(QuotedCell.withoutIdentifiers("x " + cell + " y")).doesNotContain(cell);
    }

    @ParameterizedTest
    @CsvSource({
        "Ann Smith, a text of 9 characters",
        "Smith, a text of 5 characters",
        "=cmd|' /C calc'!A0, a text of 18 characters",
        "9434765918, a number of 10 digits",
        "943 476 5918, a number of 10 digits",
        "1234567890123, a number of 13 digits",
        "1;23, a text of 4 characters",
        "E0800002X1, a text of 10 characters",
        "😀😀, a text of 2 characters"
    })
    void countsWhatElseStandsThere(String cell, String kind) {
        assertThat(QuotedCell.of(cell)).isEqualTo(kind);
    }

    /** Takes minutes where the time grows with the square of the length. */
    @Test
    @Timeout(20)
    void speaksOfACellOfMegabytesInNoTime() {
        assertThat(QuotedCell.of("a".repeat(4_000_000))).isEqualTo("a text of 4000000 characters");
        assertThat(QuotedCell.of("1".repeat(4_000_000))).isEqualTo("a number of 4000000 digits");
        assertThat(QuotedCell.heading("a".repeat(4_000_000), 3, 2)).isEqualTo("column 3");
        assertThat(QuotedCell.name("a".repeat(4_000_000))).isEqualTo("a text of 4000000 characters");
    }

    @Test
    void speaksOfAnEmptyCell() {
        assertThat(QuotedCell.first("  ")).isEqualTo("An empty cell");
    }

    @Test
    void showsTheHeadingOfAnUnknownColumnOnlyAmongHeadings() {
        assertThat(QuotedCell.heading("\uFEFFPatient's name (full) ", 3, 2)).isEqualTo("Patient's name (full)");
        assertThat(QuotedCell.heading("Ann Smith", 3, 1)).isEqualTo("column 3");
        assertThat(QuotedCell.heading("a".repeat(60), 3, 2)).hasSize(60);
        assertThat(QuotedCell.heading("a".repeat(61), 3, 2)).isEqualTo("column 3");
        assertThat(QuotedCell.heading("=cmd", 3, 2)).isEqualTo("column 3");
    }

    @Test
    void showsTheNameOfAnUnknownMember() {
        assertThat(QuotedCell.name("nhsNumber")).isEqualTo("nhsNumber");
        assertThat(QuotedCell.name("Ann Smith")).isEqualTo("a text of 9 characters");
        assertThat(QuotedCell.name("9434765919")).isEqualTo("what looks like an NHS number");
    }

    @Test
    void leavesTheNameOfAFileAsItIsWhereNothingIdentifiesAPerson() {
        assertThat(QuotedCell.withoutIdentifiers("File_7_IoD2025.csv")).isEqualTo("File_7_IoD2025.csv");
        assertThat(QuotedCell.withoutIdentifiers("extract 943 476 5919.csv")).isEqualTo("extract ….csv");
    }
}
