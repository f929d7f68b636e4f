package org.placewise.indicator.deprivation.file;

import org.placewise.indicator.deprivation.LsoaTable;
import org.placewise.indicator.deprivation.Measure;
import org.placewise.indicator.deprivation.NationalDecile;
import org.placewise.indicator.file.FaultCode;
import org.placewise.indicator.file.FaultLog;
import org.placewise.indicator.file.IntColumn;

/**
 * Each decile is the one that its rank gives; it need not be kept then. Ranks that are out of range, and files that are only a
 * piece, are another rule's.
 */
final class DecilesFollowFromRanks implements TableRule {

    @Override
    public void check(LsoaTable table, FaultLog faults) {
        if (!RanksAreNational.isPiece(table)) {
            for (Measure measure : Measure.values()) {
                check(table, measure, faults);
            }
        }
    }

    private static void check(LsoaTable table, Measure measure, FaultLog faults) {
        IntColumn deciles = table.deciles(measure);
        for (int index = 0; index < table.size(); index++) {
            int rank = table.ranks(measure).get(index);
            int decile = deciles.get(index);
            boolean comparable = rank >= 1 && rank <= table.size() && decile != IntColumn.MISSING;
            if (comparable && decile != NationalDecile.of(rank, table.size())) {
                faults.add(
                        table.line(index),
                        measure.decileHeading(),
                        FaultCode.DECILE_INCONSISTENT,
                        "Rank " + rank + " of " + table.size() + " is in decile "
                                + NationalDecile.of(rank, table.size()) + ", not " + decile + ".");
            }
            if (rank == IntColumn.MISSING && decile != IntColumn.MISSING) {
                faults.add(
                        table.line(index),
                        measure.rankHeading(),
                        FaultCode.VALUE_MISSING,
                        "There is a decile, but not the rank that it follows from.");
            }
        }
    }
}
