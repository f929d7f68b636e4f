package org.placewise.indicator.area.lookup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.area.AreaType;
import org.placewise.indicator.area.LsoaVintage;
import org.placewise.indicator.area.SmallArea;
import org.placewise.indicator.area.lookup.Lookup.Entry;
import org.placewise.indicator.file.CsvRows.Row;
import org.placewise.indicator.file.FaultCode;
import org.placewise.indicator.file.FaultLog;

/** LSOAs of one census and what each lies in. Of several years of districts, the earliest is kept: it leads to the later ones. */
final class MemberRows implements LookupRows {

    private final LookupHeadings headings;
    private final LookupCells cells;
    private final FaultLog faults;
    private final LsoaVintage vintage;
    private final int lsoa;
    private final Map<String, Entry> lsoas = new HashMap<>();
    private final Map<String, Entry> msoas = new HashMap<>();
    private int outside;

    MemberRows(LookupHeadings headings, LookupCells cells, FaultLog faults) {
        this.headings = headings;
        this.cells = cells;
        this.faults = faults;
        String year = headings.years(Unit.LSOA).getFirst();
        this.vintage = LsoaVintage.ofYear("20" + year).orElseThrow();
        this.lsoa = headings.code(Unit.LSOA, year);
    }

    @Override
    public void read(Row row) {
        if (cells.text(row, lsoa).startsWith("W")) {
            outside++;
            return;
        }
        String code = cells.code(
                row, lsoa, "E01\\d{6}", FaultCode.LSOA_CODE_INVALID, "is not an LSOA code: E01 and six digits.");
        Area district = cells.area(row, headings.codes(Unit.LOWER_TIER), "district", AreaType::isLowerTier);
        within(row, district, Unit.UPPER_TIER, "council of the upper tier", AreaType::isUpperTier);
        within(row, district, Unit.REGION, "region", type -> type == AreaType.REGION);
        Area subIcb =
                cells.area(row, headings.codes(Unit.SUB_ICB), "sub-ICB location", type -> type == AreaType.SUB_ICB);
        Area icb = within(row, subIcb, Unit.ICB, "board", type -> type == AreaType.ICB);
        String msoa = msoa(row, district);
        String name = cells.name(row, headings.name(Unit.LSOA));
        if (code != null) {
            add(row, lsoas, lsoa, entry(code, AreaType.LSOA, district, msoa, subIcb, icb, name));
        }
    }

    private @Nullable Area within(Row row, @Nullable Area lower, Unit unit, String noun, Predicate<AreaType> type) {
        List<Integer> columns = headings.codes(unit);
        Area upper = cells.area(row, columns, noun, type);
        if (upper != null) {
            cells.requireWithin(row, columns.getFirst(), lower, upper);
        }
        return upper;
    }

    private @Nullable String msoa(Row row, @Nullable Area district) {
        Optional<Integer> column = headings.codes(Unit.MSOA).stream().findFirst();
        if (column.isEmpty()) {
            return null;
        }
        String code = cells.code(
                row,
                column.get(),
                "E02\\d{6}",
                FaultCode.AREA_CODE_INVALID,
                "is not an MSOA code: E02 and six digits.");
        String name = cells.name(row, headings.name(Unit.MSOA));
        if (code != null) {
            Entry entry = entry(code, AreaType.MSOA, district, null, null, null, name);
            if (msoas.containsKey(code)) {
                requireSame(row, column.get(), msoas.get(code), entry);
            } else {
                msoas.put(code, entry);
            }
        }
        return code;
    }

    private Entry entry(
            String code,
            AreaType type,
            @Nullable Area district,
            @Nullable String msoa,
            @Nullable Area subIcb,
            @Nullable Area icb,
            @Nullable String name) {
        return new Entry(new SmallArea(code, type, vintage, code(district), msoa, code(subIcb), code(icb)), name);
    }

    private static @Nullable String code(@Nullable Area area) {
        return area == null ? null : area.gssCode();
    }

    /** A lookup from output areas names an LSOA once for each of them; any other names it once. */
    private void add(Row row, Map<String, Entry> known, int column, Entry entry) {
        Entry earlier = known.putIfAbsent(entry.area().code(), entry);
        if (earlier == null) {
            return;
        }
        if (headings.codes(Unit.OUTPUT_AREA).isEmpty()) {
            faults.add(
                    row.number(),
                    headings.heading(column),
                    FaultCode.LSOA_DUPLICATE,
                    entry.area().code() + " has an earlier row.");
        } else {
            requireSame(row, column, earlier, entry);
        }
    }

    private void requireSame(Row row, int column, Entry earlier, Entry entry) {
        if (!earlier.equals(entry)) {
            faults.add(
                    row.number(),
                    headings.heading(column),
                    FaultCode.ROWS_CONTRADICT,
                    "An earlier row says otherwise of " + entry.area().code() + ".");
        }
    }

    @Override
    public Lookup end() {
        return new Lookup.Members(
                Stream.concat(lsoas.values().stream(), msoas.values().stream()).toList());
    }

    @Override
    public int outsideEngland() {
        return outside;
    }
}
