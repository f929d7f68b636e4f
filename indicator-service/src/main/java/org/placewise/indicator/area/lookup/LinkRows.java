package org.placewise.indicator.area.lookup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.LsoaChange;
import org.placewise.indicator.area.LsoaLink;
import org.placewise.indicator.file.CsvRows.Row;
import org.placewise.indicator.file.FaultCode;
import org.placewise.indicator.file.FaultLog;
import org.placewise.kit.problem.QuotedCell;

/** LSOAs of 2011 and 2021 that stand for each other, wholly or in part. */
final class LinkRows implements LookupRows {

    private static final String FORM = "E01\\d{6}";
    private static final String SENTENCE = "is not an LSOA code: E01 and six digits.";
    private static final Map<String, LsoaChange> CHANGES = Map.of(
            "U", LsoaChange.UNCHANGED,
            "S", LsoaChange.SPLIT,
            "M", LsoaChange.MERGED,
            "X", LsoaChange.COMPLEX);

    private final LookupHeadings headings;
    private final LookupCells cells;
    private final FaultLog faults;
    private final int lsoa2011;
    private final int lsoa2021;
    private final int change;
    private final List<LsoaLink> links = new ArrayList<>();
    private final List<Integer> rows = new ArrayList<>();
    private final Set<List<String>> pairs = new HashSet<>();
    private int outside;

    LinkRows(LookupHeadings headings, LookupCells cells, FaultLog faults) {
        this.headings = headings;
        this.cells = cells;
        this.faults = faults;
        this.lsoa2011 = headings.code(Unit.LSOA, "11");
        this.lsoa2021 = headings.code(Unit.LSOA, "21");
        this.change = headings.codes(Unit.CHANGE).getFirst();
    }

    @Override
    public void read(Row row) {
        if (cells.text(row, lsoa2011).startsWith("W")
                && cells.text(row, lsoa2021).startsWith("W")) {
            outside++;
            return;
        }
        String before = cells.code(row, lsoa2011, FORM, FaultCode.LSOA_CODE_INVALID, SENTENCE);
        String after = cells.code(row, lsoa2021, FORM, FaultCode.LSOA_CODE_INVALID, SENTENCE);
        LsoaChange changed = change(row);
        if (before == null || after == null || changed == null) {
            return;
        }
        if (pairs.add(List.of(before, after))) {
            links.add(new LsoaLink(before, after, changed));
            rows.add(row.number());
        } else {
            faults.add(
                    row.number(),
                    headings.heading(lsoa2011),
                    FaultCode.LSOA_DUPLICATE,
                    before + " and " + after + " have an earlier row.");
        }
    }

    private @Nullable LsoaChange change(Row row) {
        String text = cells.text(row, change);
        LsoaChange found = CHANGES.get(text);
        if (found == null) {
            faults.add(
                    row.number(),
                    headings.heading(change),
                    FaultCode.CHANGE_UNKNOWN,
                    QuotedCell.first(text) + " is not a change: U (unchanged), S (split), M (merged) or X (complex).");
        }
        return found;
    }

    /** A change has to be what its links show: one to one, one to several, several to one. */
    @Override
    public Lookup end() {
        Map<String, Integer> before = new HashMap<>();
        Map<String, Integer> after = new HashMap<>();
        links.forEach(link -> {
            before.merge(link.lsoa2011(), 1, Integer::sum);
            after.merge(link.lsoa2021(), 1, Integer::sum);
        });
        for (int i = 0; i < links.size(); i++) {
            LsoaLink link = links.get(i);
            int parts = before.getOrDefault(link.lsoa2011(), 0);
            int sources = after.getOrDefault(link.lsoa2021(), 0);
            boolean holds =
                    switch (link.change()) {
                        case UNCHANGED -> parts == 1 && sources == 1;
                        case SPLIT -> parts > 1 && sources == 1;
                        case MERGED -> parts == 1 && sources > 1;
                        case COMPLEX -> true;
                    };
            if (!holds) {
                faults.add(
                        rows.get(i),
                        headings.heading(change),
                        FaultCode.LINKS_CONTRADICT,
                        link.lsoa2011() + " has " + parts + " and " + link.lsoa2021() + " has " + sources
                                + " rows, which is not what " + link.change().word() + " means.");
            }
        }
        return new Lookup.Links(List.copyOf(links));
    }

    @Override
    public int outsideEngland() {
        return outside;
    }
}
