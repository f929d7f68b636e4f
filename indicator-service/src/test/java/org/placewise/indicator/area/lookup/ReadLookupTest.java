package org.placewise.indicator.area.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewise.indicator.area.AreaType;
import org.placewise.indicator.area.LsoaChange;
import org.placewise.indicator.area.LsoaLink;
import org.placewise.indicator.area.LsoaVintage;
import org.placewise.indicator.area.ReferenceAreas;
import org.placewise.indicator.area.SmallArea;
import org.placewise.indicator.area.lookup.Lookup.Entry;
import org.placewise.indicator.area.lookup.ReadLookup.Reading;

class ReadLookupTest {

    private static final String MEMBERS = """
            lsoa21_name,lsoa21_code,ward24_code,ltla24_code,region24_code,utla_code,sicbl24_code,icb24_code
            Newcastle 024A,E01008291,E05011442,E08000021,E12000001,E08000021,E38000212,E54000050
            """;
    private static final String LINKS = """
            lsoa11_name,lsoa11_code,change_code,lsoa21_name,lsoa21_code,ltla22_code
            A,E01000001,U,A,E01000001,E09000001
            B,E01000002,S,B1,E01035001,E09000001
            B,E01000002,S,B2,E01035002,E09000001
            C,E01000003,M,CD,E01035003,E09000001
            D,E01000004,M,CD,E01035003,E09000001
            E,E01000005,X,E1,E01035004,E09000001
            """;

    @Test
    void takesLsoasWithTheirDistrictAndBoard() {
        assertThat(valid(MEMBERS))
                .isEqualTo(new Reading.Valid(
                        LookupKind.LSOA_MEMBERSHIP,
                        new Lookup.Members(List.of(new Entry(
                                new SmallArea(
                                        "E01008291",
                                        AreaType.LSOA,
                                        LsoaVintage.CENSUS_2021,
                                        "E08000021",
                                        null,
                                        "E38000212",
                                        "E54000050"),
                                "Newcastle 024A"))),
                        1,
                        0,
                        List.of("ward24_code")));
    }

    @Test
    void takesTheHeadingsOfTheOpenGeographyPortalInAnyOrderAndCaseWithAByteOrderMark() {
        Reading.Valid reading = valid("""
                \uFEFFlad24nm,LSOA21CD,MSOA21CD,MSOA21NM,LAD24CD,LSOA21NM,FID
                Newcastle upon Tyne,E01008291,E02001731,Newcastle 024,E08000021,Newcastle 024A,1
                """);
        assertThat(((Lookup.Members) reading.lookup()).entries())
                .extracting(entry -> entry.area().code(), Entry::name)
                .containsExactly(tuple("E01008291", "Newcastle 024A"), tuple("E02001731", "Newcastle 024"));
        assertThat(reading.columnsNotKept()).containsExactly("lad24nm", "FID");
    }

    @Test
    void keepsTheEarliestDistrictBecauseItLeadsToTheLaterOnes() {
        Reading.Valid reading = valid("""
                lsoa11_code,ltla22_code,ltla19_code
                E01017627,E06000060,E07000004
                """);
        assertThat(((Lookup.Members) reading.lookup()).entries())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.area().district()).isEqualTo("E07000004");
                    assertThat(entry.area().vintage()).isEqualTo(LsoaVintage.CENSUS_2011);
                    assertThat(entry.name()).isNull();
                });
    }

    @Test
    void takesAnLsoaOnceForEachOfItsOutputAreas() {
        Reading.Valid reading = valid("""
                OA21CD,LSOA21CD,LAD22CD
                E00000001,E01000001,E09000001
                E00000002,E01000001,E09000001
                """);
        assertThat(((Lookup.Members) reading.lookup()).entries()).hasSize(1);
        assertThat(reading.rows()).isEqualTo(2);
    }

    @Test
    void takesWhatBecameOfLsoas() {
        assertThat(((Lookup.Links) valid(LINKS).lookup()).links())
                .contains(
                        new LsoaLink("E01000001", "E01000001", LsoaChange.UNCHANGED),
                        new LsoaLink("E01000002", "E01035002", LsoaChange.SPLIT),
                        new LsoaLink("E01000004", "E01035003", LsoaChange.MERGED),
                        new LsoaLink("E01000005", "E01035004", LsoaChange.COMPLEX))
                .hasSize(6);
    }

    @Test
    void holdsChangesOfDistrictsAgainstTheHierarchy() {
        String known = "ltla22_code,ltla22_name,ltla23_code,ltla23_name\n"
                + "E07000163,Craven,E06000065,North Yorkshire\nE08000021,Newcastle,E08000021,Newcastle\n";
        assertThat(valid(known).lookup()).isEqualTo(new Lookup.Changes(1));
        faults(known.replace("E06000065", "E08000021")).containsExactly("2 ltla23_code areas-disagree");
    }

    @Test
    void takesPrimaryCareNetworksByTheirOdsCodes() {
        Reading.Valid reading = valid("pcn_code,pcn_name,sicbl24_code\nU00000,West Norwich PCN,E38000239\n");
        assertThat(((Lookup.Members) reading.lookup()).entries())
                .containsExactly(new Entry(
                        new SmallArea("U00000", AreaType.PRIMARY_CARE_NETWORK, null, null, null, "E38000239", null),
                        "West Norwich PCN"));
        faults("pcn_code,sicbl24_code\nX1,E38000239\nU00000,E54000050\nU00001,E38000239\nU00001,E38000239\n")
                .containsExactly(
                        "2 pcn_code area-code-invalid", "3 sicbl24_code area-type-wrong", "5 pcn_code rows-contradict");
    }

    @Test
    void leavesOutRowsOfWalesAndSaysHowMany() {
        Reading.Valid reading = valid("LSOA21CD,LAD22CD\nW01000003,W06000001\nE01000001,E09000001\n");
        assertThat(reading.rowsOutsideEngland()).isEqualTo(1);
        assertThat(((Lookup.Members) reading.lookup()).entries()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "E01008291, '', lsoa21_code value-missing",
        "E01008291, E02008291, lsoa21_code lsoa-code-invalid",
        "E08000021, E08999999, ltla24_code area-unknown",
        "E08000021, E12000001, ltla24_code area-type-wrong",
        "E12000001, E12000002, region24_code areas-disagree",
        "E12000001, E08000021, region24_code area-type-wrong",
        "E38000212, E38000006, icb24_code areas-disagree",
        "E54000050, '', icb24_code value-missing",
        "Newcastle 024A, '', lsoa21_name value-missing",
        "Newcastle 024A, 'a\u0007', lsoa21_name control-character"
    })
    void namesRowColumnAndCodeOfACellThatCannotBe(String cell, String other, String fault) {
        String row = MEMBERS.lines().skip(1).findFirst().orElseThrow();
        String wrong = MEMBERS.lines().findFirst().orElseThrow() + "\n" + row.replaceFirst(cell, other) + "\n";
        faults(wrong).contains("2 " + fault);
    }

    @ParameterizedTest
    @CsvSource({
        "'B,E01000002,S,B2', 'B,E01000002,U,B2'",
        "'A,E01000001,U', 'A,E01000001,S'",
        "'A,E01000001,U', 'A,E01000001,M'",
        "'C,E01000003,M', 'C,E01000003,U'"
    })
    void refusesAChangeThatIsNotWhatItsLinksShow(String text, String other) {
        faults(LINKS.replace(text, other)).isNotEmpty().allMatch(fault -> fault.endsWith("links-contradict"));
    }

    @Test
    void refusesAChangeThatThereIsNot() {
        faults(LINKS.replace("E01000005,X", "E01000005,Q")).containsExactly("7 change_code change-unknown");
        faults(LINKS + "A,E01000001,U,A,E01000001,E09000001\n").containsExactly("8 lsoa11_code lsoa-duplicate");
    }

    @Test
    void namesAllFaultsOfAllRows() {
        faults(MEMBERS + ",,,,,,,\nshort,E01000001\n" + MEMBERS.lines().toList().get(1) + ",long\n"
                        + MEMBERS.lines().toList().get(1) + "\n")
                .contains(
                        "3 lsoa21_code value-missing",
                        "3 ltla24_code value-missing",
                        "3 icb24_code value-missing",
                        "4 null row-truncated",
                        "5 null row-too-long",
                        "6 lsoa21_code lsoa-duplicate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,2\n", "lsoa21_code\nE01000001\n", "lsoa01_code,ltla01_code\n1,2\n"})
    void refusesAFileThatIsNoLookup(String file) {
        faults(file).containsExactly("1 null lookup-unknown");
    }

    @Test
    void refusesAFileWithoutRowsAndAHeadingThatIsThereTwice() {
        faults("").containsExactly("1 null no-rows");
        faults("lsoa21_code,ltla24_code\n").containsExactly("null null no-rows");
        faults("lsoa21_code,ltla24_code,LSOA21CD\n1,2,3\n").containsExactly("1 LSOA21CD column-duplicate");
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        faults("lsoa21_code,ltla24_code,lsoa21_name\nE01000001,E09000001,Caf\u00e9\n", StandardCharsets.ISO_8859_1)
                .contains("2 null not-utf-8");
    }

    private static Reading read(String file, Charset charset) {
        try {
            return new ReadLookup(ReferenceAreas.areas()).read(() -> new ByteArrayInputStream(file.getBytes(charset)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reading.Valid valid(String file) {
        Reading reading = read(file, StandardCharsets.UTF_8);
        assertThat(reading).isInstanceOf(Reading.Valid.class);
        return (Reading.Valid) reading;
    }

    private static ListAssert<String> faults(String file) {
        return faults(file, StandardCharsets.UTF_8);
    }

    private static ListAssert<String> faults(String file, Charset charset) {
        Reading reading = read(file, charset);
        assertThat(reading).isInstanceOf(Reading.Invalid.class);
        return assertThat(((Reading.Invalid) reading)
                .firstFaults().stream()
                        .map(fault -> fault.row() + " " + fault.column() + " " + fault.code())
                        .toList());
    }
}
