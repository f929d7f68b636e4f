package org.placewise.reporting.partnership;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sign or measure of a board with what it rests on.
 *
 * @param finding an ordinal word; no-records where there is nothing to judge
 * @param wouldChange what the board could do, where no single record says it
 * @param sectors who came to meetings, of the measure of attendance; null for others
 * @param carriers who carries actions, of the measure of their concentration; null for others
 * @param herfindahl sum of the squared shares of the carriers; null for others
 * @param gini of the numbers of actions over the carriers; null for others
 */
public record SignReading(
        String finding,
        String explanation,
        List<Count> counts,
        List<RecordBehind> records,
        @Nullable List<String> wouldChange,
        @Nullable List<SectorAttendance> sectors,
        @Nullable List<Carrier> carriers,
        @Nullable BigDecimal herfindahl,
        @Nullable BigDecimal gini) {

    /** A number behind a finding, such as open-risks. */
    public record Count(String what, int number) {}

    /** How often the members of a sector were expected, and were there. */
    public record SectorAttendance(String sector, int expected, int present) {}

    /** An organisation with the live actions that it carries. */
    public record Carrier(String organisation, List<String> sectors, int actions) {}

    @Override
    public List<String> wouldChange() {
        return wouldChange == null ? List.of() : wouldChange;
    }
}
