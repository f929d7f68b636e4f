package org.placewise.indicator.area.lookup;

import java.util.List;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.area.AreaType;
import org.placewise.indicator.file.CsvRows.Row;
import org.placewise.indicator.file.FaultCode;
import org.placewise.indicator.file.FaultLog;

/**
 * Districts of one year and those of a later one. The hierarchy knows the changes of districts already, so such a lookup is held
 * against it: a change that it lacks is a fault, because it means that the reference data is older than the lookup.
 */
final class DistrictChangeRows implements LookupRows {

    private final LookupHeadings headings;
    private final LookupCells cells;
    private final FaultLog faults;
    private final int before;
    private final int after;
    private int replaced;
    private int outside;

    DistrictChangeRows(LookupHeadings headings, LookupCells cells, FaultLog faults) {
        this.headings = headings;
        this.cells = cells;
        this.faults = faults;
        List<String> years = headings.years(Unit.LOWER_TIER);
        this.before = headings.code(Unit.LOWER_TIER, years.getFirst());
        this.after = headings.code(Unit.LOWER_TIER, years.getLast());
    }

    @Override
    public void read(Row row) {
        if (cells.text(row, before).startsWith("W")) {
            outside++;
            return;
        }
        Area from = cells.area(row, List.of(before), "district", AreaType::isLowerTier);
        Area to = cells.area(row, List.of(after), "district", AreaType::isLowerTier);
        if (from == null || to == null || from.equals(to)) {
            return;
        }
        if (from.successors().contains(to.gssCode())) {
            replaced++;
        } else {
            faults.add(
                    row.number(),
                    headings.heading(after),
                    FaultCode.AREAS_DISAGREE,
                    "The reference data does not know that " + to.name() + " replaced " + from.name() + ".");
        }
    }

    @Override
    public Lookup end() {
        return new Lookup.Changes(replaced);
    }

    @Override
    public int outsideEngland() {
        return outside;
    }
}
