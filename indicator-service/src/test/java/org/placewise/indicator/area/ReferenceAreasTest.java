package org.placewise.indicator.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ReferenceAreasTest {

    private static final LocalDate APRIL_2019 = LocalDate.of(2019, 4, 1);
    private static final LocalDate APRIL_2024 = LocalDate.of(2024, 4, 1);

    private final AreaGraph areas = ReferenceAreas.areas();

    @Test
    void haveTheDistrictsOfBothEditions() {
        assertThat(areas.districtsOn(APRIL_2019)).hasSize(317);
        assertThat(areas.districtsOn(APRIL_2024)).hasSize(296);
    }

    @Test
    void haveAllUpperTiersRegionsAndBoards() {
        assertThat(current(AreaType.REGION)).hasSize(9);
        assertThat(current(AreaType.ICB)).hasSize(42).allSatisfy(board -> assertThat(board.odsCode())
                .matches("Q[A-Z0-9]{2}"));
        assertThat(current(AreaType.COUNTY)).hasSize(21);
        assertThat(areas.all().stream().filter(area -> area.type().isUpperTier() && area.isValidOn(APRIL_2024)))
                .hasSize(153);
        assertThat(areas.all().stream().filter(area -> area.type().isUpperTier() && area.isValidOn(APRIL_2019)))
                .hasSize(151);
    }

    @Test
    void placeThirteenCurrentDistrictsInMoreThanOneBoard() {
        LsoaBoards boards = new LsoaBoards(areas, ReferenceAreas.boardsOfLsoasInSharedDistricts());
        assertThat(areas.districtsOn(APRIL_2024).stream()
                        .filter(district -> boards.boardsOf(district).size() > 1))
                .hasSize(13)
                .allSatisfy(district -> assertThat(district.parents())
                        .filteredOn(parent -> parent.gssCode().startsWith("E54"))
                        .noneMatch(AreaParent::whole));
    }

    @Test
    void placeEveryOtherAreaWhollyUnderEngland() {
        assertThat(areas.all())
                .filteredOn(area -> !area.gssCode().equals(Area.ENGLAND))
                .allSatisfy(area -> assertThat(areas.isWithin(area.gssCode(), List.of(Area.ENGLAND)))
                        .isTrue());
    }

    @Test
    void giveEveryDistrictARegionAndABoard() {
        assertThat(areas.all()).filteredOn(area -> area.type().isLowerTier()).allSatisfy(area -> assertThat(
                        areas.ancestors(area.gssCode()))
                .extracting(parent -> areas.find(parent.gssCode()).orElseThrow().type())
                .contains(AreaType.REGION, AreaType.ICB));
    }

    @Test
    void knowWhatBecameOfFormerCouncils() {
        assertThat(areas.find("E07000163")).hasValueSatisfying(craven -> {
            assertThat(craven.validTo()).isEqualTo("2023-03-31");
            assertThat(craven.successors()).containsExactly("E06000065");
        });
        assertThat(areas.find("E10000006").orElseThrow().successors()).containsExactly("E06000063", "E06000064");
        assertThat(areas.all())
                .filteredOn(area -> !area.successors().isEmpty() && area.validTo() != null)
                .allSatisfy(former -> assertThat(former.successors()).allSatisfy(code -> assertThat(
                                areas.find(code).orElseThrow().validFrom())
                        .isEqualTo(former.validTo().plusDays(1))));
    }

    /** The stored areas follow the bundled ones only when the version grows, so content and version must change together. */
    @Test
    void changeTheirVersionWithTheirContent() throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (String file : List.of("areas.csv", "area-parents.csv", "lsoa-icb-in-straddling-districts.csv")) {
            try (InputStream in = ReferenceAreas.class.getResourceAsStream("/reference/" + file)) {
                digest.update(in.readAllBytes());
            }
        }
        Properties dataset = new Properties();
        try (InputStream in = ReferenceAreas.class.getResourceAsStream("/reference/dataset.properties")) {
            dataset.load(in);
        }
        assertThat(dataset.getProperty("sha256"))
                .as("digest of the files; raise the version in dataset.properties and write this digest")
                .isEqualTo(HexFormat.of().formatHex(digest.digest()));
    }

    private List<Area> current(AreaType type) {
        return areas.all().stream()
                .filter(area -> area.type() == type && area.isValidOn(APRIL_2024))
                .toList();
    }
}
