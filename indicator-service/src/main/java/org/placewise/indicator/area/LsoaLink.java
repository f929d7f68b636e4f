package org.placewise.indicator.area;

/** An LSOA of 2011 and one of 2021 that share ground. */
public record LsoaLink(String lsoa2011, String lsoa2021, LsoaChange change) {

    /** The end of the link that is of this vintage. */
    public String of(LsoaVintage vintage) {
        return switch (vintage) {
            case CENSUS_2011 -> lsoa2011;
            case CENSUS_2021 -> lsoa2021;
        };
    }
}
