package org.placewise.indicator.neighbour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.indicator.area.ReferenceAreas;
import org.placewise.indicator.file.FaultLog;

class NeighbourFileTest {

    private static final String HEADINGS = "areaCode,neighbourCode,rank,distance,source\n";
    private static final String FIRST = "E08000021,E06000018,1,0.0214,Model\n";
    private static final String SECOND = "E08000021,E08000035,2,0.0305,Model\n";

    private final FaultLog faults = new FaultLog();

    @Test
    void takesNeighboursByAreaAndSource() {
        assertThat(read(HEADINGS + SECOND + FIRST))
                .containsExactly(
                        new Neighbour("E08000021", "E06000018", 1, new BigDecimal("0.0214"), "Model"),
                        new Neighbour("E08000021", "E08000035", 2, new BigDecimal("0.0305"), "Model"));
        assertThat(faults.any()).isFalse();
    }

    @Test
    void takesColumnsInAnyOrderWithAByteOrderMarkAndWithoutDistances() {
        assertThat(read("\uFEFFsource,RANK,neighbourCode,areaCode,distance\nModel,1,E06000018,E08000021,\n"))
                .containsExactly(new Neighbour("E08000021", "E06000018", 1, null, "Model"));
        assertThat(faults.any()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "E08000021, E08999999, areaCode area-unknown",
        "E08000021, '', areaCode value-missing",
        "E06000018, E12000001, neighbourCode area-type-wrong",
        "E06000018, E08000021, neighbourCode rows-contradict",
        "'1,0', 'one,0', rank not-a-whole-number",
        "'1,0', '101,0', rank out-of-range",
        "'1,0', '2,0', rank ranks-inconsistent",
        "0.0214, near, distance not-a-number",
        "0.0214, -1, distance not-a-number",
        "Model, '', source value-missing"
    })
    void namesRowColumnAndCode(String cell, String other, String fault) {
        faults(HEADINGS + FIRST.replaceFirst(cell, other)).containsExactly("2 " + fault);
    }

    @Test
    void refusesWhatContradictsAnEarlierRow() {
        faults(HEADINGS + FIRST + FIRST.replace("E06000018", "E08000035")).containsExactly("3 rank rows-contradict");
        faults(HEADINGS + FIRST + FIRST.replace(",1,", ",2,")).contains("3 neighbourCode rows-contradict");
        faults(HEADINGS + FIRST + SECOND.replace("0.0305", "0.01")).contains("3 distance ranks-inconsistent");
    }

    @Test
    void refusesHeadingsThatAreNotThoseOfATableOfNeighbours() {
        faults("areaCode,neighbour,rank,rank,source\n")
                .containsExactly(
                        "1 neighbour column-unknown",
                        "1 rank column-duplicate",
                        "1 neighbourCode column-missing",
                        "1 distance column-missing");
        faults(HEADINGS).containsExactly("null null no-rows");
        faults(HEADINGS + "E08000021\n").containsExactly("2 null row-truncated");
    }

    private List<Neighbour> read(String file) {
        try {
            return new NeighbourFile(ReferenceAreas.areas(), faults)
                    .read(() -> new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ListAssert<String> faults(String file) {
        NeighbourFileTest other = new NeighbourFileTest();
        other.read(file);
        return assertThat(other.faults.kept().stream()
                .map(fault -> fault.row() + " " + fault.column() + " " + fault.code())
                .toList());
    }
}
