package org.placewise.indicator.deprivation.file;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.AreaGraph;
import org.placewise.indicator.area.LsoaBoards;
import org.placewise.indicator.deprivation.Edition;
import org.placewise.indicator.deprivation.LsoaTable;
import org.placewise.indicator.file.FaultLog;
import org.placewise.indicator.file.FileFault;
import org.placewise.indicator.file.FileSource;

/** Reads and judges a whole file. */
public final class File7Validation {

    private final List<TableRule> placeRules;
    private final List<TableRule> nationalRules = List.of(new RanksAreNational(), new DecilesFollowFromRanks());

    public File7Validation(AreaGraph areas, LsoaBoards boards) {
        this.placeRules = List.of(new DistrictsAreOfTheEdition(areas), new BoardsAreKnown(areas, boards));
    }

    /** What became of a file. */
    public sealed interface Verdict {

        /** Every cell can be used. */
        record Valid(LsoaTable table) implements Verdict {}

        /** The file is refused; the edition is null when its headings do not tell. */
        record Refused(@Nullable Edition edition, int faultCount, List<FileFault> firstFaults) implements Verdict {}
    }

    /**
     * Judges the file. Rules on ranks and deciles look at all rows together, so they are asked only when every row could be
     * read: a missing row would make all of them sound wrong.
     *
     * @throws IOException when the bytes cannot be had
     */
    public Verdict judge(FileSource source, FaultLog faults, IntConsumer progress) throws IOException {
        Optional<LsoaTable> table = new File7Reader(source, faults, progress).read();
        boolean everyRowRead = !faults.any();
        if (everyRowRead) {
            table.ifPresent(rows -> nationalRules.forEach(rule -> rule.check(rows, faults)));
        }
        table.ifPresent(rows -> placeRules.forEach(rule -> rule.check(rows, faults)));
        return faults.any()
                ? new Verdict.Refused(table.map(LsoaTable::edition).orElse(null), faults.count(), faults.kept())
                : new Verdict.Valid(table.orElseThrow());
    }
}
