package org.placewise.indicator.deprivation.file;

import java.util.Optional;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.area.AreaGraph;
import org.placewise.indicator.area.LsoaBoards;
import org.placewise.indicator.deprivation.Edition;
import org.placewise.indicator.deprivation.LsoaTable;
import org.placewise.indicator.file.FaultCode;
import org.placewise.indicator.file.FaultLog;

/** The integrated care board of every LSOA can be told. Districts that are not of the edition are another rule's business. */
record BoardsAreKnown(AreaGraph areas, LsoaBoards boards) implements TableRule {

    @Override
    public void check(LsoaTable table, FaultLog faults) {
        String vintage = table.edition().lsoaVintage();
        for (int index = 0; index < table.size(); index++) {
            Optional<Area> district = areas.find(table.districtCode(index)).filter(area -> isOf(table.edition(), area));
            String lsoa = table.lsoaCode(index);
            if (district.isPresent()
                    && boards.boardOf(vintage, lsoa, district.get()).isEmpty()) {
                faults.add(
                        table.line(index),
                        "LSOA code (" + vintage + ")",
                        FaultCode.LSOA_UNKNOWN,
                        lsoa + " is not an LSOA of " + district.get().name()
                                + ", which several integrated care boards share.");
            }
        }
    }

    private static boolean isOf(Edition edition, Area area) {
        return area.type().isLowerTier() && area.isValidOn(edition.districtsOn());
    }
}
