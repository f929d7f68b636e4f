package org.placewise.indicator.neighbour;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import org.placewise.indicator.area.Areas;
import org.placewise.indicator.file.FaultLog;
import org.placewise.indicator.file.FileFault;
import org.placewise.indicator.file.FileSource;
import org.placewise.kit.database.LongWork;

/** Loads a table of neighbours whole or not at all. */
@ApplicationScoped
public class LoadNeighbours {

    private final Areas areas;
    private final Neighbours neighbours;

    LoadNeighbours(Areas areas, Neighbours neighbours) {
        this.areas = areas;
        this.neighbours = neighbours;
    }

    /** What became of an upload. */
    public sealed interface Outcome {

        /** All rows are stored. */
        record Loaded(int rows, int areas, List<String> sources) implements Outcome {}

        /** Nothing was loaded; the first faults are named. */
        record Refused(int faultCount, List<FileFault> firstFaults) implements Outcome {}
    }

    /** Loads a file; the same file again changes nothing but the time of loading. */
    @Transactional(rollbackOn = IOException.class)
    @LongWork
    public Outcome load(FileSource source) throws IOException {
        FaultLog faults = new FaultLog();
        List<Neighbour> read = new NeighbourFile(areas.graph(), faults).read(source);
        if (faults.any()) {
            return new Outcome.Refused(faults.count(), faults.kept());
        }
        neighbours.replace(read);
        return new Outcome.Loaded(
                read.size(),
                Math.toIntExact(
                        read.stream().map(Neighbour::areaCode).distinct().count()),
                read.stream().map(Neighbour::source).distinct().sorted().toList());
    }
}
