package org.placewise.indicator.deprivation;

/** A column of file 7: the heading it was published under and what its cells hold. */
public sealed interface Column {

    String heading();

    record LsoaCode(String heading) implements Column {}

    record LsoaName(String heading) implements Column {}

    record DistrictCode(String heading) implements Column {}

    record DistrictName(String heading) implements Column {}

    record Score(String heading, Measure measure) implements Column {}

    record Rank(String heading, Measure measure) implements Column {}

    record Decile(String heading, Measure measure) implements Column {}

    record Population(String heading, PopulationGroup group) implements Column {}
}
