package org.placewise.indicator.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureControlTest {

    private static final List<String> DISTRICTS = List.of("D1", "D2", "D3", "D4");

    /** D1 and D2 lie in region R1, D3 and D4 in R2; both regions in England. */
    private static final Containment ENGLAND = new Containment() {
        @Override
        public Set<String> around(String area) {
            return switch (area) {
                case "D1", "D2" -> Set.of("R1", "E");
                case "D3", "D4" -> Set.of("R2", "E");
                case "R1", "R2" -> Set.of("E");
                default -> Set.of();
            };
        }

        @Override
        public String kind(String area) {
            return area.substring(0, 1);
        }
    };

    private static final Map<String, List<String>> AREA_PARTS =
            Map.of("R1", List.of("D1", "D2"), "R2", List.of("D3", "D4"), "E", List.of("R1", "R2"));
    private static final Map<String, List<String>> SEX_PARTS = Map.of("Persons", List.of("Male", "Female"));
    private static final Map<String, List<String>> AGE_PARTS =
            Map.of("All ages", List.of("<65 yrs", "65+ yrs"), "65+ yrs", List.of("65-74 yrs", "75+ yrs"));
    private static final Map<String, List<String>> CATEGORY_PARTS = Map.of("", List.of("White", "Asian", "Black"));

    private record Place(String area, String sex, String age, String category) {}

    @Test
    void withholdsOneToSevenAndShowsZeroAndEight() {
        List<Cell> cells = List.of(cell("D1", 0), cell("D2", 1), cell("D3", 7), cell("D4", 8));
        assertThat(DisclosureControl.decide(cells, ENGLAND))
                .containsExactly(Decision.SHOW, Decision.SMALL_COUNT, Decision.SMALL_COUNT, Decision.SHOW);
    }

    @Test
    void showsSmallCountsOfTheNation() {
        Cell england = new Cell("i", 20190000, "E", "Persons", "All ages", "", "", BigDecimal.valueOf(3), true);
        assertThat(DisclosureControl.decide(List.of(england), ENGLAND)).containsExactly(Decision.SHOW);
    }

    @Test
    void withholdsTheSmallestOtherPartOfATotal() {
        List<Cell> cells = List.of(cell("R1", 103), cell("D1", 3), cell("D2", 100));
        assertThat(DisclosureControl.decide(cells, ENGLAND))
                .containsExactly(Decision.SHOW, Decision.SMALL_COUNT, Decision.COMPLEMENTARY);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "2, 0", "3, 5", "8, 10", "12, 10", "13, 15", "12.5, 15", "1000003, 1000005"})
    void roundsToTheNearestFive(BigDecimal count, BigDecimal rounded) {
        assertThat(DisclosureControl.rounded(count)).isEqualByComparingTo(rounded);
    }

    @Property(tries = 300)
    void letsNobodyWorkOutAWithheldCellByTakingPartsFromTheirTotal(
            @ForAll int seed, @ForAll @IntRange(min = 1, max = 40) int most) {
        Map<Place, Integer> counts = consistentTable(new Random(seed), most);
        List<Place> places = List.copyOf(counts.keySet());
        List<Cell> cells = places.stream()
                .map(place -> new Cell(
                        "i",
                        20190000,
                        place.area(),
                        place.sex(),
                        place.age(),
                        place.category().isEmpty() ? "" : "Ethnic groups",
                        place.category(),
                        BigDecimal.valueOf(counts.get(place)),
                        place.area().equals("E")))
                .toList();
        List<Decision> decisions = DisclosureControl.decide(cells, ENGLAND);
        Map<Place, Boolean> hidden = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            hidden.put(places.get(i), decisions.get(i) != Decision.SHOW);
            int count = counts.get(places.get(i));
            if (!cells.get(i).national() && count >= 1 && count <= 7) {
                assertThat(decisions.get(i))
                        .as("small count of " + places.get(i))
                        .isEqualTo(Decision.SMALL_COUNT);
            }
        }
        for (Place place : places) {
            for (List<Place> parts : waysToTakeApart(place)) {
                long unknown = parts.stream().filter(hidden::get).count() + (hidden.get(place) ? 1 : 0);
                assertThat(unknown)
                        .as("withheld cells of " + place + " and " + parts)
                        .isNotEqualTo(1);
            }
        }
    }

    private static List<List<Place>> waysToTakeApart(Place whole) {
        List<List<Place>> ways = new ArrayList<>();
        List<String> none = List.of();
        ways.add(AREA_PARTS.getOrDefault(whole.area(), none).stream()
                .map(area -> new Place(area, whole.sex(), whole.age(), whole.category()))
                .toList());
        ways.add(SEX_PARTS.getOrDefault(whole.sex(), none).stream()
                .map(sex -> new Place(whole.area(), sex, whole.age(), whole.category()))
                .toList());
        ways.add(AGE_PARTS.getOrDefault(whole.age(), none).stream()
                .map(age -> new Place(whole.area(), whole.sex(), age, whole.category()))
                .toList());
        ways.add(CATEGORY_PARTS.getOrDefault(whole.category(), none).stream()
                .map(category -> new Place(whole.area(), whole.sex(), whole.age(), category))
                .toList());
        if (whole.area().equals("E")) {
            ways.add(DISTRICTS.stream()
                    .map(area -> new Place(area, whole.sex(), whole.age(), whole.category()))
                    .toList());
        }
        if (whole.age().equals("All ages")) {
            ways.add(List.of("<65 yrs", "65-74 yrs", "75+ yrs").stream()
                    .map(age -> new Place(whole.area(), whole.sex(), age, whole.category()))
                    .toList());
        }
        return ways.stream().filter(way -> !way.isEmpty()).toList();
    }

    /** Counts of the finest cells at random, and every total of them. */
    private static Map<Place, Integer> consistentTable(Random random, int most) {
        Map<Place, Integer> counts = new HashMap<>();
        for (String area : DISTRICTS) {
            for (String sex : SEX_PARTS.get("Persons")) {
                for (String age : List.of("<65 yrs", "65-74 yrs", "75+ yrs")) {
                    for (String category : CATEGORY_PARTS.get("")) {
                        add(counts, area, sex, age, category, random.nextInt(most + 1));
                    }
                }
            }
        }
        return counts;
    }

    private static void add(
            Map<Place, Integer> counts, String district, String sex, String age, String category, int count) {
        String region = district.equals("D1") || district.equals("D2") ? "R1" : "R2";
        List<String> ages = age.equals("<65 yrs") ? List.of(age, "All ages") : List.of(age, "65+ yrs", "All ages");
        for (String inArea : List.of(district, region, "E")) {
            for (String ofSex : List.of(sex, "Persons")) {
                for (String ofAge : ages) {
                    for (String ofCategory : List.of(category, "")) {
                        counts.merge(new Place(inArea, ofSex, ofAge, ofCategory), count, Integer::sum);
                    }
                }
            }
        }
    }

    private static Cell cell(String area, int count) {
        return new Cell("i", 20190000, area, "Persons", "All ages", "", "", BigDecimal.valueOf(count), false);
    }
}
