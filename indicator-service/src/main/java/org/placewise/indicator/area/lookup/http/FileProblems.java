package org.placewise.indicator.area.lookup.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import org.placewise.indicator.file.FileFault;
import org.placewise.kit.problem.Fault;
import org.placewise.kit.problem.Problems;

/** How a file that is taken whole or not at all is refused. */
public final class FileProblems {

    /** More faults than anybody reads are counted, not listed. */
    private static final int MOST_LISTED = 1_000;

    private FileProblems() {}

    /** 422 with each fault's row and column in its pointer: {@code rows/12/ltla24_code}. */
    public static HttpProblem invalid(int faultCount, List<FileFault> firstFaults) {
        List<Fault> listed = firstFaults.stream()
                .limit(MOST_LISTED)
                .map(fault -> new Fault(pointer(fault), fault.code(), fault.message()))
                .toList();
        String detail = "Nothing was loaded: the file has " + faultCount + (faultCount == 1 ? " fault." : " faults.")
                + (listed.size() < faultCount ? " The first " + listed.size() + " are listed." : "");
        return Problems.unprocessable("invalid-file", detail, listed);
    }

    private static String pointer(FileFault fault) {
        String row = fault.row() == null ? "rows" : "rows/" + fault.row();
        return fault.column() == null ? row : row + "/" + fault.column();
    }
}
