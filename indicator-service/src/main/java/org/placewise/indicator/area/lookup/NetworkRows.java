package org.placewise.indicator.area.lookup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.area.AreaType;
import org.placewise.indicator.area.SmallArea;
import org.placewise.indicator.area.lookup.Lookup.Entry;
import org.placewise.indicator.file.CsvRows.Row;
import org.placewise.indicator.file.FaultCode;
import org.placewise.indicator.file.FaultLog;

/** Primary care networks, by their ODS codes, and what each belongs to. */
final class NetworkRows implements LookupRows {

    private final LookupHeadings headings;
    private final LookupCells cells;
    private final FaultLog faults;
    private final int network;
    private final Map<String, Entry> networks = new HashMap<>();

    NetworkRows(LookupHeadings headings, LookupCells cells, FaultLog faults) {
        this.headings = headings;
        this.cells = cells;
        this.faults = faults;
        this.network = headings.codes(Unit.NETWORK).getFirst();
    }

    @Override
    public void read(Row row) {
        String code = cells.code(
                row,
                network,
                "U\\d{5}",
                FaultCode.AREA_CODE_INVALID,
                "is not the ODS code of a primary care network: U and five digits.");
        Area subIcb =
                cells.area(row, headings.codes(Unit.SUB_ICB), "sub-ICB location", type -> type == AreaType.SUB_ICB);
        List<Integer> boards = headings.codes(Unit.ICB);
        Area icb = cells.area(row, boards, "board", type -> type == AreaType.ICB);
        if (icb != null) {
            cells.requireWithin(row, boards.getFirst(), subIcb, icb);
        }
        String name = cells.name(row, headings.name(Unit.NETWORK));
        if (code == null) {
            return;
        }
        SmallArea area = new SmallArea(
                code,
                AreaType.PRIMARY_CARE_NETWORK,
                null,
                null,
                null,
                subIcb == null ? null : subIcb.gssCode(),
                icb == null ? null : icb.gssCode());
        if (networks.putIfAbsent(code, new Entry(area, name)) != null) {
            faults.add(
                    row.number(), headings.heading(network), FaultCode.ROWS_CONTRADICT, code + " has an earlier row.");
        }
    }

    @Override
    public Lookup end() {
        return new Lookup.Members(List.copyOf(networks.values()));
    }

    @Override
    public int outsideEngland() {
        return 0;
    }
}
