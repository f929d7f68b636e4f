package org.placewise.assessment.agreement;

/**
 * One rater's level for one unit.
 *
 * @param rater who judged; any code that is the same for the same rater
 * @param unit what was judged, such as the code of an element
 * @param position place of the level on the scale, 0 for the lowest
 */
public record Judgement(String rater, String unit, int position) {

    /** Refuses a position below the scale. */
    public Judgement {
        if (position < 0) {
            throw new IllegalArgumentException("Positions are counted from 0, the lowest level; not " + position);
        }
    }
}
