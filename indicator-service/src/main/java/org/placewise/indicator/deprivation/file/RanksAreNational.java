package org.placewise.indicator.deprivation.file;

import java.util.Arrays;
import org.placewise.indicator.deprivation.LsoaTable;
import org.placewise.indicator.deprivation.Measure;
import org.placewise.indicator.file.FaultCode;
import org.placewise.indicator.file.FaultLog;
import org.placewise.indicator.file.IntColumn;

/**
 * The ranks of each measure are those of all rows, 1 to N, where LSOAs with equal scores share the lowest rank (1, 2, 2, 4). A
 * piece of the national file fails here: its ranks and deciles say nothing without the rest.
 */
final class RanksAreNational implements TableRule {

    @Override
    public void check(LsoaTable table, FaultLog faults) {
        if (isPiece(table)) {
            faults.add(
                    null,
                    Measure.IMD.rankHeading(),
                    FaultCode.NOT_NATIONAL,
                    "Ranks go up to "
                            + highest(table.ranks(Measure.IMD)) + ", but there are " + table.size()
                            + " LSOAs. Only the complete national file can be published.");
            return;
        }
        for (Measure measure : Measure.values()) {
            if (table.ranks(measure).present() == table.size()) {
                complete(table, measure, faults);
            } else {
                withinRange(table, measure, faults);
            }
        }
    }

    /** Whether the ranks of the overall index are those of more LSOAs than there are. */
    static boolean isPiece(LsoaTable table) {
        return highest(table.ranks(Measure.IMD)) > table.size();
    }

    private static int highest(IntColumn ranks) {
        return Arrays.stream(ranks.toArray()).max().orElse(0);
    }

    private static void complete(LsoaTable table, Measure measure, FaultLog faults) {
        int[] ascending = table.ranks(measure).toArray();
        Arrays.sort(ascending);
        for (int i = 0; i < ascending.length; i++) {
            boolean tied = i > 0 && ascending[i] == ascending[i - 1];
            if (!tied && ascending[i] != i + 1) {
                int line = lineOf(table, table.ranks(measure), ascending[i]);
                faults.add(
                        line,
                        measure.rankHeading(),
                        FaultCode.RANKS_INCONSISTENT,
                        "In order of rank, " + ascending[i] + " comes where " + (i + 1)
                                + " should. Each rank counts the LSOAs that are more deprived, and one.");
                return;
            }
        }
    }

    private static int lineOf(LsoaTable table, IntColumn ranks, int rank) {
        for (int index = 0; index < ranks.size(); index++) {
            if (ranks.get(index) == rank) {
                return table.line(index);
            }
        }
        throw new IllegalArgumentException("No row has rank " + rank);
    }

    private static void withinRange(LsoaTable table, Measure measure, FaultLog faults) {
        IntColumn ranks = table.ranks(measure);
        for (int index = 0; index < ranks.size(); index++) {
            if (ranks.get(index) > table.size()) {
                faults.add(
                        table.line(index),
                        measure.rankHeading(),
                        FaultCode.OUT_OF_RANGE,
                        "Rank " + ranks.get(index) + " is above the number of LSOAs, " + table.size() + ".");
            }
        }
    }
}
