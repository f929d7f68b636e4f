package org.placewise.indicator.deprivation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An edition of the English Indices of Deprivation that file 7 (scores, ranks, deciles and population denominators of every
 * LSOA) can be published from.
 */
public enum Edition {
    IOD2019(
            "iod2019",
            "English Indices of Deprivation 2019",
            "2011",
            2019,
            Map.of(
                    PopulationGroup.TOTAL, "Total population: mid 2015 (excluding prisoners)",
                    PopulationGroup.CHILDREN, "Dependent Children aged 0-15: mid 2015 (excluding prisoners)",
                    PopulationGroup.ADULTS_16_TO_59, "Population aged 16-59: mid 2015 (excluding prisoners)",
                    PopulationGroup.OLDER_PEOPLE, "Older population aged 60 and over: mid 2015 (excluding prisoners)",
                    PopulationGroup.WORKING_AGE,
                            "Working age population 18-59/64: for use with Employment Deprivation Domain (excluding prisoners)")),
    IOD2025(
            "iod2025",
            "English Indices of Deprivation 2025",
            "2021",
            2024,
            Map.of(
                    PopulationGroup.TOTAL, "Total population: mid 2022",
                    PopulationGroup.CHILDREN, "Dependent Children aged 0-15: mid 2022",
                    PopulationGroup.OLDER_PEOPLE, "Older population aged 60 and over: mid 2022",
                    PopulationGroup.WORKING_AGE,
                            "Working age population 18-66 (for use with Employment Deprivation Domain): mid 2022"));

    /** Under which all editions are published. */
    public static final String LICENCE = "Open Government Licence v3.0";

    private final String code;
    private final String title;
    private final String lsoaVintage;
    private final int districtYear;
    private final Map<PopulationGroup, String> populations;

    Edition(String code, String title, String lsoaVintage, int districtYear, Map<PopulationGroup, String> populations) {
        this.code = code;
        this.title = title;
        this.lsoaVintage = lsoaVintage;
        this.districtYear = districtYear;
        this.populations = new EnumMap<>(populations);
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    /** Census vintage of the LSOAs: {@code 2011} or {@code 2021}. */
    public String lsoaVintage() {
        return lsoaVintage;
    }

    /** The day whose districts the file's LSOAs are assigned to. */
    public LocalDate districtsOn() {
        return LocalDate.of(districtYear, 4, 1);
    }

    /** Heading of a population column; empty when the edition has none for the group. */
    public Optional<String> populationHeading(PopulationGroup group) {
        return Optional.ofNullable(populations.get(group));
    }

    /** What to cite. */
    public String source() {
        return title + ", File 7, Ministry of Housing, Communities and Local Government";
    }

    /** Every column of file 7, in the published order. */
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column.LsoaCode("LSOA code (" + lsoaVintage + ")"));
        columns.add(new Column.LsoaName("LSOA name (" + lsoaVintage + ")"));
        columns.add(new Column.DistrictCode("Local Authority District code (" + districtYear + ")"));
        columns.add(new Column.DistrictName("Local Authority District name (" + districtYear + ")"));
        for (Measure measure : Measure.values()) {
            columns.add(new Column.Score(measure.scoreHeading(), measure));
            columns.add(new Column.Rank(measure.rankHeading(), measure));
            columns.add(new Column.Decile(measure.decileHeading(), measure));
        }
        populations.forEach((group, heading) -> columns.add(new Column.Population(heading, group)));
        return columns;
    }

    public static Optional<Edition> ofCode(String code) {
        return Arrays.stream(values())
                .filter(edition -> edition.code.equals(code))
                .findFirst();
    }
}
