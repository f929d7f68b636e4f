package org.placewise.indicator.deprivation;

import static org.placewise.indicator.deprivation.PopulationGroup.CHILDREN;
import static org.placewise.indicator.deprivation.PopulationGroup.OLDER_PEOPLE;
import static org.placewise.indicator.deprivation.PopulationGroup.TOTAL;
import static org.placewise.indicator.deprivation.PopulationGroup.WORKING_AGE;

import java.util.EnumSet;
import java.util.List;

/**
 * What the indices measure for every LSOA: the overall index, its seven domains, two supplementary indices of income
 * deprivation and six sub-domains. Each has a score, a rank (1 = most deprived) and a decile.
 *
 * <p>Weights follow the research report's notes on summaries for larger areas: all people, but people of working age for
 * employment, children for IDACI and people of 60 and over for IDAOPI.
 */
public enum Measure {
    IMD("imd", "Index of Multiple Deprivation (IMD)", ScoreScale.PERCENT, TOTAL),
    INCOME("income", "Income", ScoreScale.RATE, TOTAL),
    EMPLOYMENT("employment", "Employment", ScoreScale.RATE, WORKING_AGE),
    EDUCATION("education", "Education, Skills and Training", ScoreScale.PERCENT, TOTAL),
    HEALTH("health", "Health Deprivation and Disability", ScoreScale.UNBOUNDED, TOTAL),
    CRIME("crime", "Crime", ScoreScale.UNBOUNDED, TOTAL),
    BARRIERS("barriers", "Barriers to Housing and Services", ScoreScale.PERCENT, TOTAL),
    LIVING_ENVIRONMENT("living-environment", "Living Environment", ScoreScale.PERCENT, TOTAL),
    IDACI("idaci", "Income Deprivation Affecting Children Index (IDACI)", ScoreScale.RATE, CHILDREN),
    IDAOPI("idaopi", "Income Deprivation Affecting Older People (IDAOPI)", ScoreScale.RATE, OLDER_PEOPLE),
    CHILDREN_AND_YOUNG_PEOPLE(
            "children-and-young-people", "Children and Young People Sub-domain", ScoreScale.UNBOUNDED, TOTAL),
    ADULT_SKILLS("adult-skills", "Adult Skills Sub-domain", ScoreScale.FRACTION, TOTAL),
    GEOGRAPHICAL_BARRIERS("geographical-barriers", "Geographical Barriers Sub-domain", ScoreScale.UNBOUNDED, TOTAL),
    WIDER_BARRIERS("wider-barriers", "Wider Barriers Sub-domain", ScoreScale.UNBOUNDED, TOTAL),
    INDOORS("indoors", "Indoors Sub-domain", ScoreScale.UNBOUNDED, TOTAL),
    OUTDOORS("outdoors", "Outdoors Sub-domain", ScoreScale.UNBOUNDED, TOTAL);

    /** The seven domains and the two supplementary indices, in published order. */
    public static final List<Measure> DOMAINS = List.copyOf(EnumSet.range(INCOME, IDAOPI));

    /** Two each of education, barriers and living environment, in published order. */
    public static final List<Measure> SUB_DOMAINS = List.copyOf(EnumSet.range(CHILDREN_AND_YOUNG_PEOPLE, OUTDOORS));

    private final String code;
    private final String heading;
    private final ScoreScale scale;
    private final PopulationGroup weight;

    Measure(String code, String heading, ScoreScale scale, PopulationGroup weight) {
        this.code = code;
        this.heading = heading;
        this.scale = scale;
        this.weight = weight;
    }

    public String code() {
        return code;
    }

    /** Name as the headings of the published files have it. */
    public String title() {
        return heading;
    }

    public ScoreScale scale() {
        return scale;
    }

    public PopulationGroup weight() {
        return weight;
    }

    public String scoreHeading() {
        return heading + (scale == ScoreScale.RATE ? " Score (rate)" : " Score");
    }

    public String rankHeading() {
        return heading + " Rank (where 1 is most deprived)";
    }

    public String decileHeading() {
        return heading + " Decile (where 1 is most deprived 10% of LSOAs)";
    }

    /** What a score can be: a proportion of people, an exponentially transformed score, or a standardised one. */
    public enum ScoreScale {
        RATE(0, 1),
        FRACTION(0, 1),
        PERCENT(0, 100),
        UNBOUNDED(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

        private final double lowest;
        private final double highest;

        ScoreScale(double lowest, double highest) {
            this.lowest = lowest;
            this.highest = highest;
        }

        public boolean holds(double score) {
            return score >= lowest && score <= highest;
        }

        @Override
        public String toString() {
            return this == UNBOUNDED ? "any number" : "%.0f to %.0f".formatted(lowest, highest);
        }
    }
}
