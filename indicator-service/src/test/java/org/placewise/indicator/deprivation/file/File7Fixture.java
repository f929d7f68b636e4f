package org.placewise.indicator.deprivation.file;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.area.AreaGraph;
import org.placewise.indicator.area.LsoaBoards;
import org.placewise.indicator.area.ReferenceAreas;
import org.placewise.indicator.deprivation.Column;
import org.placewise.indicator.deprivation.Edition;
import org.placewise.indicator.deprivation.NationalDecile;
import org.placewise.indicator.file.FileSource;

/**
 * Small files that have the shape of the national one: each district of the edition's day with three LSOAs, complete ranks with
 * ties, and figures that follow from them. Change one thing to get a file with a fault.
 */
public final class File7Fixture {

    private static final int LSOAS_PER_DISTRICT = 3;
    private static final AreaGraph AREAS = ReferenceAreas.areas();
    private static final Map<String, Map<String, String>> LISTED = ReferenceAreas.boardsOfLsoasInSharedDistricts();

    private final Edition edition;
    private final List<List<String>> rows = new ArrayList<>();

    private File7Fixture(Edition edition) {
        this.edition = edition;
    }

    /** A file without faults. Salt makes the bytes differ where a test needs a release of its own. */
    public static File7Fixture national(Edition edition, int salt) {
        File7Fixture file = new File7Fixture(edition);
        file.rows.add(
                new ArrayList<>(edition.columns().stream().map(Column::heading).toList()));
        List<Area> districts = AREAS.districtsOn(edition.districtsOn());
        Set<String> used = new HashSet<>();
        int lsoas = districts.size() * LSOAS_PER_DISTRICT;
        int index = 0;
        for (Area district : districts) {
            for (String lsoa : lsoaCodes(edition, district, index, used)) {
                file.rows.add(cells(edition, district, lsoa, index++, lsoas, salt));
            }
        }
        return file;
    }

    private static List<String> lsoaCodes(Edition edition, Area district, int index, Set<String> used) {
        LsoaBoards boards = new LsoaBoards(AREAS, LISTED);
        List<String> of = boards.boardsOf(district);
        List<String> codes = new ArrayList<>();
        if (of.size() == 1) {
            for (int i = 0; i < LSOAS_PER_DISTRICT; i++) {
                codes.add("E01%06d".formatted(900_000 + index + i));
            }
            return codes;
        }
        LISTED.get(edition.lsoaVintage()).entrySet().stream()
                .filter(entry -> of.contains(entry.getValue()) && !used.contains(entry.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .limit(LSOAS_PER_DISTRICT)
                .forEach(entry -> codes.add(entry.getKey()));
        used.addAll(codes);
        return codes;
    }

    private static List<String> cells(Edition edition, Area district, String lsoa, int index, int lsoas, int salt) {
        List<String> cells = new ArrayList<>();
        for (Column column : edition.columns()) {
            cells.add(
                    switch (column) {
                        case Column.LsoaCode _ -> lsoa;
                        case Column.LsoaName _ -> district.name() + " 00" + index % LSOAS_PER_DISTRICT;
                        case Column.DistrictCode _ -> district.gssCode();
                        case Column.DistrictName _ -> district.name();
                        case Column.Score(var _, var measure) ->
                            decimal(0.9 * (1 - (double) rank(index, measure.ordinal(), lsoas) / (lsoas + 1)));
                        case Column.Rank(var _, var measure) -> "" + rank(index, measure.ordinal(), lsoas);
                        case Column.Decile(var _, var measure) ->
                            "" + NationalDecile.of(rank(index, measure.ordinal(), lsoas), lsoas);
                        case Column.Population(var _, var group) ->
                            "" + (1000 + salt + index % 700) / (group.ordinal() + 1);
                    });
        }
        return cells;
    }

    /** A permutation; the second measure (income) has its ranks tied in pairs. */
    private static int rank(int index, int measure, int lsoas) {
        int permuted = (int) ((index * 7919L + measure * 31L) % lsoas) + 1;
        return measure == 1 && permuted % 2 == 0 ? permuted - 1 : permuted;
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }

    /** Cells of one row; 0 is the headings. The list can be changed. */
    public List<String> row(int row) {
        return rows.get(row);
    }

    /** Rows below the headings. */
    public int lsoas() {
        return rows.size() - 1;
    }

    public int column(String heading) {
        return rows.getFirst().indexOf(heading);
    }

    /** Puts text into the cell of a row under a heading. */
    public File7Fixture with(int row, String heading, String cell) {
        rows.get(row).set(column(heading), cell);
        return this;
    }

    public File7Fixture withHeading(String heading, String other) {
        return with(0, heading, other);
    }

    public File7Fixture withoutColumn(String heading) {
        int column = column(heading);
        rows.forEach(cells -> cells.remove(column));
        return this;
    }

    public File7Fixture withColumnsReversed() {
        rows.replaceAll(cells -> new ArrayList<>(cells.reversed()));
        return this;
    }

    public File7Fixture withEmptyColumn(String heading) {
        int column = column(heading);
        rows.stream().skip(1).forEach(cells -> cells.set(column, ""));
        return this;
    }

    /** Only the rows of one district, as in an extract. */
    public File7Fixture onlyDistrict(String gssCode) {
        int column = column("Local Authority District code (" + (edition == Edition.IOD2019 ? 2019 : 2024) + ")");
        rows.removeIf(cells -> cells != rows.getFirst() && !cells.get(column).equals(gssCode));
        return this;
    }

    public String text() {
        return rows.stream()
                .map(cells -> cells.stream().map(File7Fixture::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    public byte[] bytes() {
        return bytes(StandardCharsets.UTF_8);
    }

    public byte[] bytes(Charset charset) {
        return text().getBytes(charset);
    }

    private static String quoted(String cell) {
        return cell.contains(",") || cell.contains("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    static FileSource source(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }
}
