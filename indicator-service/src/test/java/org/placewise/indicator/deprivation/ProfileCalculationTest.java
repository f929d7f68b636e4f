package org.placewise.indicator.deprivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.placewise.indicator.area.AreaGraph;
import org.placewise.indicator.area.LsoaBoards;
import org.placewise.indicator.area.ReferenceAreas;
import org.placewise.indicator.deprivation.DeprivationProfile.DecileCount;
import org.placewise.indicator.deprivation.DeprivationProfile.NationalRank;
import org.placewise.indicator.deprivation.DeprivationProfile.ReleaseFacts;

/** Twenty LSOAs: ten in Newcastle, six in Hart, which two boards share, and four in Winchester; decile = ceil(rank / 2). */
class ProfileCalculationTest {

    private static final String NEWCASTLE = "E08000021";
    private static final String HART = "E07000089";
    private static final String WINCHESTER = "E07000094";
    private static final String FRIMLEY = "E54000034";
    private static final String HAMPSHIRE_BOARD = "E54000042";

    private static final ReleaseFacts RELEASE = new ReleaseFacts(
            UUID.fromString("019a9d2c-5c00-7b1e-9c53-2f6a3d0e4b11"),
            "file.csv",
            "0".repeat(64),
            20,
            Instant.parse("2026-11-20T09:30:12Z"),
            "source",
            "licence");

    private final List<DeprivationProfile> profiles = profiles();

    private static List<DeprivationProfile> profiles() {
        AreaGraph areas = ReferenceAreas.areas();
        TableFixture table = new TableFixture(Edition.IOD2025);
        for (int rank = 1; rank <= 10; rank++) {
            table.lsoa("E0100000" + rank % 10, NEWCASTLE, 100 - rank, rank, 1000);
        }
        for (int rank = 11; rank <= 16; rank++) {
            table.lsoa("E010000" + rank, HART, 100 - rank, rank, 2000);
        }
        for (int rank = 17; rank <= 20; rank++) {
            table.lsoa("E010000" + rank, WINCHESTER, 100 - rank, rank, 500);
        }
        Map<String, String> boards = Map.of(
                "E01000011",
                FRIMLEY,
                "E01000012",
                FRIMLEY,
                "E01000013",
                FRIMLEY,
                "E01000014",
                FRIMLEY,
                "E01000015",
                HAMPSHIRE_BOARD,
                "E01000016",
                HAMPSHIRE_BOARD);
        return new ProfileCalculation(areas, new LsoaBoards(areas, Map.of("2021", boards)))
                .profiles(table.table(), RELEASE);
    }

    @Test
    void areMadeForEveryDistrictAndAllThatItsLsoasLieIn() {
        assertThat(profiles)
                .extracting(DeprivationProfile::gssCode)
                .containsExactly(
                        HART,
                        WINCHESTER,
                        NEWCASTLE,
                        "E10000014",
                        "E12000001",
                        "E12000008",
                        FRIMLEY,
                        HAMPSHIRE_BOARD,
                        "E54000050",
                        "E92000001");
    }

    @Test
    void countTheLsoasOfABoardByTheLsoasNotByTheDistrict() {
        assertThat(profile(FRIMLEY).lsoaCount()).isEqualTo(4);
        assertThat(profile(HAMPSHIRE_BOARD).lsoaCount()).isEqualTo(2 + 4);
        assertThat(profile("E10000014").lsoaCount()).isEqualTo(6 + 4);
        assertThat(profile("E92000001").lsoaCount()).isEqualTo(20);
    }

    @Test
    void spreadLsoasAndPeopleOverNationalDeciles() {
        DeprivationProfile newcastle = profile(NEWCASTLE);
        assertThat(newcastle.deciles())
                .hasSize(10)
                .startsWith(new DecileCount(1, 2, 2000), new DecileCount(2, 2, 2000));
        assertThat(newcastle.deciles().subList(5, 10))
                .allSatisfy(decile -> assertThat(decile.lsoas()).isZero());
        assertThat(newcastle.mostDeprivedTenth().lsoaShare()).isEqualTo(0.2);
        assertThat(newcastle.mostDeprivedTenth().populationShare()).isEqualTo(0.2);
        assertThat(profile(WINCHESTER).mostDeprivedTenth().lsoaShare()).isZero();
    }

    @Test
    void weighByPeople() {
        DeprivationProfile county = profile("E10000014");
        double people = 6 * 2000 + 4 * 500;
        assertThat(county.population()).isEqualTo((long) people);
        assertThat(county.averageScore())
                .isEqualTo((2000.0 * (89 + 88 + 87 + 86 + 85 + 84) + 500.0 * (83 + 82 + 81 + 80)) / people);
        assertThat(county.averageRank())
                .isEqualTo((2000.0 * (10 + 9 + 8 + 7 + 6 + 5) + 500.0 * (4 + 3 + 2 + 1)) / people);
    }

    @Test
    void rankAnAreaAmongItsOwnKind() {
        assertThat(profile(NEWCASTLE).nationalRank())
                .isEqualTo(new NationalRank(1, 3, "average-score", "lower-tier-authority"));
        assertThat(profile(WINCHESTER).nationalRank())
                .isEqualTo(new NationalRank(3, 3, "average-score", "lower-tier-authority"));
        assertThat(profile("E10000014").nationalRank())
                .as("the county among upper-tier authorities, of which Newcastle is one")
                .isEqualTo(new NationalRank(2, 2, "average-score", "upper-tier-authority"));
        assertThat(profile(FRIMLEY).nationalRank()).isEqualTo(new NationalRank(2, 3, "average-score", "icb"));
        assertThat(profile("E12000008").nationalRank()).isEqualTo(new NationalRank(2, 2, "average-score", "region"));
        assertThat(profile("E92000001").nationalRank()).isNull();
    }

    @Test
    void rankAnAreaByEverySummaryMeasure() {
        assertThat(profile(WINCHESTER).nationalRanks())
                .extracting(NationalRank::measure, NationalRank::rank)
                .containsExactly(
                        tuple("average-score", 3),
                        tuple("average-rank", 3),
                        tuple("most-deprived-tenth", 2),
                        tuple("extent", 2),
                        tuple("local-concentration", 3));
        assertThat(profile("E92000001").nationalRanks()).isEmpty();
    }

    /** Ranks 1 and 2 of 20 are hundredths 5 and 10, ranks 3 to 6 are 15, 20, 25 and 30, each of a thousand people in ten. */
    @Test
    void countThePeopleOfTheMostDeprivedLsoasForTheExtent() {
        double step = 0.9 / 19;
        double inPart = 4 * 0.95 - step * (4 + 9 + 14 + 19);
        assertThat(profile(NEWCASTLE).extent()).isCloseTo((2 + inPart) / 10, within(1e-12));
        assertThat(profile(WINCHESTER).extent()).isZero();
    }

    @Test
    void takeATenthOfThePeopleForTheLocalConcentration() {
        assertThat(profile(NEWCASTLE).localConcentration()).as("the first LSOA").isEqualTo(20);
        assertThat(profile("E10000014").localConcentration())
                .as("1,400 of the 2,000 people of the most deprived LSOA")
                .isEqualTo(10);
        assertThat(profile("E92000001").localConcentration())
                .as("two LSOAs of 1,000 and 400 of the next")
                .isCloseTo((1000 * 20 + 1000 * 19 + 400 * 18) / 2400.0, within(1e-12));
    }

    @Test
    void tellTheSixSubDomains() {
        assertThat(profile(NEWCASTLE).subDomains())
                .extracting(DeprivationProfile.DomainAverages::domain)
                .containsExactly(
                        "children-and-young-people",
                        "adult-skills",
                        "geographical-barriers",
                        "wider-barriers",
                        "indoors",
                        "outdoors");
        assertThat(profile(NEWCASTLE).subDomains())
                .allSatisfy(domain -> assertThat(domain.averageScore()).isEqualTo(94.5));
    }

    @Test
    void addUpToEngland() {
        for (int decile = 0; decile < 10; decile++) {
            int index = decile;
            assertThat(profile("E92000001").deciles().get(decile).population())
                    .isEqualTo(List.of(NEWCASTLE, HART, WINCHESTER).stream()
                            .mapToLong(
                                    code -> profile(code).deciles().get(index).population())
                            .sum());
        }
    }

    @Test
    void sayWhereTheyComeFrom() {
        DeprivationProfile newcastle = profile(NEWCASTLE);
        assertThat(newcastle.release()).isEqualTo(RELEASE);
        assertThat(newcastle.index()).isEqualTo("iod2025");
        assertThat(newcastle.lsoaVintage()).isEqualTo("2021");
        assertThat(newcastle.populationBasis()).isEqualTo("Total population: mid 2022");
        assertThat(newcastle.methodVersion()).isEqualTo(ProfileCalculation.METHOD_VERSION);
    }

    private DeprivationProfile profile(String gssCode) {
        Optional<DeprivationProfile> found = profiles.stream()
                .filter(profile -> profile.gssCode().equals(gssCode))
                .findFirst();
        return found.orElseThrow();
    }
}
