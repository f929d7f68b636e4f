package org.placewise.indicator.localplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.area.AreaGraph;
import org.placewise.indicator.area.AreaParent;
import org.placewise.indicator.area.AreaType;
import org.placewise.indicator.area.LsoaBoards;
import org.placewise.indicator.area.LsoaVintage;
import org.placewise.indicator.area.SmallArea;
import org.placewise.indicator.area.SmallAreaIndex;
import org.placewise.kit.problem.Fault;
import org.placewise.kit.problem.Faults;

class LocalPlaceRulesTest {

    private static final String COUNTY = "E10000001";
    private static final String DISTRICT = "E07000001";
    private static final String ELSEWHERE = "E06000001";
    private static final String FORMER = "E07000009";
    private static final AreaGraph AREAS = new AreaGraph(List.of(
            area("E92000001", AreaType.ENGLAND, List.of()),
            area(COUNTY, AreaType.COUNTY, List.of(), "E92000001"),
            area(DISTRICT, AreaType.NON_METROPOLITAN_DISTRICT, List.of(), COUNTY),
            area(FORMER, AreaType.NON_METROPOLITAN_DISTRICT, List.of(DISTRICT)),
            area(ELSEWHERE, AreaType.UNITARY, List.of(), "E92000001")));
    private static final SmallAreaIndex LSOAS = new SmallAreaIndex(
            AREAS,
            new LsoaBoards(AREAS, Map.of()),
            List.of(
                    lsoa("E01000001", LsoaVintage.CENSUS_2021, DISTRICT),
                    lsoa("E01000002", LsoaVintage.CENSUS_2021, DISTRICT),
                    lsoa("E01000003", LsoaVintage.CENSUS_2021, FORMER),
                    lsoa("E01000004", LsoaVintage.CENSUS_2021, ELSEWHERE),
                    lsoa("E01000005", LsoaVintage.CENSUS_2011, DISTRICT)));
    private static final List<String> GOOD = List.of("E01000002", "E01000001");

    private final LocalPlaceRules rules = new LocalPlaceRules(AREAS, LSOAS);

    @Test
    void takesADraftThatKeepsThemAll() {
        Faults faults = new Faults();
        Optional<LocalPlaceTerms> terms = rules.check(new LocalPlaceDraft(DISTRICT, " Walker ", "2021", GOOD), faults);

        assertThat(faults.all()).isEmpty();
        assertThat(terms).contains(new LocalPlaceTerms("Walker", LsoaVintage.CENSUS_2021, GOOD));
    }

    @Test
    void countTheDistrictsOfACountyAsTheCounty() {
        assertThat(faults(new LocalPlaceDraft(COUNTY, "Walker", "2021", GOOD))).isEmpty();
    }

    @Test
    void countAnLsoaOfAFormerDistrictAsTheDistrictThatReplacedIt() {
        assertThat(faults(new LocalPlaceDraft(DISTRICT, "Walker", "2021", List.of("E01000003"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "null, /ownerGssCode:required",
                "E06000099, /ownerGssCode:unknown-area",
                "E92000001, /ownerGssCode:not-an-authority",
                "E07000009, /ownerGssCode:former-area"
            })
    void refuseAnOwnerThatIsNoCouncilInUse(@Nullable String owner, String fault) {
        assertThat(faults(new LocalPlaceDraft(owner, "Walker", "2021", GOOD))).containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {"null, required", "'  ', required", "'a\nb', not-one-line", "'a\u0000', not-one-line"})
    void refuseANameThatCannotBeShown(@Nullable String name, String code) {
        assertThat(faults(new LocalPlaceDraft(DISTRICT, name, "2021", GOOD))).containsExactly("/name:" + code);
    }

    @Test
    void refuseANameThatIsTooLong() {
        String longest = "n".repeat(LocalPlaceRules.LONGEST_NAME);
        assertThat(faults(new LocalPlaceDraft(DISTRICT, longest, "2021", GOOD))).isEmpty();
        assertThat(faults(new LocalPlaceDraft(DISTRICT, longest + "n", "2021", GOOD)))
                .containsExactly("/name:too-long");
    }

    @Test
    void refuseAVintageThatThereIsNot() {
        assertThat(faults(new LocalPlaceDraft(DISTRICT, "Walker", "2001", GOOD)))
                .containsExactly("/lsoaVintage:unknown-vintage");
        assertThat(faults(new LocalPlaceDraft(DISTRICT, "Walker", null, GOOD)))
                .containsExactly("/lsoaVintage:unknown-vintage");
    }

    @Test
    void sayThatNoLsoasAreLoaded() {
        LocalPlaceRules none =
                new LocalPlaceRules(AREAS, new SmallAreaIndex(AREAS, new LsoaBoards(AREAS, Map.of()), List.of()));
        Faults faults = new Faults();
        none.check(new LocalPlaceDraft(DISTRICT, "Walker", "2021", GOOD), faults);
        assertThat(faults.all()).extracting(Fault::code).containsExactly("lsoas-not-loaded");
    }

    @Test
    void refuseEachLsoaThatCannotBePartOfThePlace() {
        List<@Nullable String> codes = new java.util.ArrayList<>(
                List.of("E01000001", "E01000001", "E01000004", "E01000005", "E01999999", "E02000001"));
        codes.add(null);
        assertThat(faults(new LocalPlaceDraft(DISTRICT, "Walker", "2021", codes)))
                .containsExactly(
                        "/lsoaCodes/1:duplicate",
                        "/lsoaCodes/2:outside-owner",
                        "/lsoaCodes/3:other-vintage",
                        "/lsoaCodes/4:unknown-lsoa",
                        "/lsoaCodes/5:not-an-lsoa",
                        "/lsoaCodes/6:not-an-lsoa");
    }

    @Test
    void refuseNoneAndTooMany() {
        assertThat(faults(new LocalPlaceDraft(DISTRICT, "Walker", "2021", List.of())))
                .containsExactly("/lsoaCodes:required");
        List<String> many = IntStream.rangeClosed(0, LocalPlaceRules.MOST_LSOAS)
                .mapToObj("E01%06d"::formatted)
                .toList();
        assertThat(faults(new LocalPlaceDraft(DISTRICT, "Walker", "2021", many)))
                .contains("/lsoaCodes:too-many");
    }

    @Test
    void tellAllFaultsAtOnce() {
        assertThat(faults(new LocalPlaceDraft(null, null, null, Collections.singletonList(null))))
                .containsExactly("/name:required", "/ownerGssCode:required", "/lsoaVintage:unknown-vintage");
    }

    private List<String> faults(LocalPlaceDraft draft) {
        Faults faults = new Faults();
        assertThat(rules.check(draft, faults).isEmpty()).isEqualTo(faults.any());
        return faults.all().stream()
                .map(fault -> fault.pointer() + ":" + fault.code())
                .toList();
    }

    private static Area area(String code, AreaType type, List<String> successors, String... parents) {
        return new Area(
                code,
                code,
                type,
                null,
                null,
                null,
                successors,
                List.of(parents).stream()
                        .map(parent -> new AreaParent(parent, true))
                        .toList());
    }

    private static SmallArea lsoa(String code, LsoaVintage vintage, String district) {
        return new SmallArea(code, AreaType.LSOA, vintage, district, null, null, null);
    }
}
