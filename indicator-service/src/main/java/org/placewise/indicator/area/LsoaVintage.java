package org.placewise.indicator.area;

import java.util.Arrays;
import java.util.Optional;

/** The census that super output areas were drawn for. The code of an area that did not change is of both. */
public enum LsoaVintage {
    CENSUS_2011("2011"),
    CENSUS_2021("2021");

    private final String year;

    LsoaVintage(String year) {
        this.year = year;
    }

    /** As it is written in JSON and in the database. */
    public String year() {
        return year;
    }

    public LsoaVintage other() {
        return this == CENSUS_2011 ? CENSUS_2021 : CENSUS_2011;
    }

    public static Optional<LsoaVintage> ofYear(String year) {
        return Arrays.stream(values())
                .filter(vintage -> vintage.year.equals(year))
                .findFirst();
    }
}
