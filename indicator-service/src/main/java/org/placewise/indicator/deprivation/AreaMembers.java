package org.placewise.indicator.deprivation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.area.AreaGraph;
import org.placewise.indicator.area.AreaParent;
import org.placewise.indicator.area.AreaType;
import org.placewise.indicator.area.LsoaBoards;
import org.placewise.indicator.file.IntColumn;

/**
 * Which LSOAs of a release lie in which area: in its district, in all that the district lies in, and in the integrated care
 * board that the LSOA itself, not its district, belongs to.
 */
final class AreaMembers {

    private final AreaGraph areas;
    private final LsoaBoards boards;
    private final Map<String, List<String>> councilAncestors = new HashMap<>();

    AreaMembers(AreaGraph areas, LsoaBoards boards) {
        this.areas = areas;
        this.boards = boards;
    }

    /** LSOAs by GSS code of the area. Every district must be known and every LSOA's board resolvable. */
    SortedMap<String, LsoaGroup> of(LsoaTable table) {
        SortedMap<String, LsoaGroup> groups = new TreeMap<>();
        for (int index = 0; index < table.size(); index++) {
            Area district = areas.find(table.districtCode(index)).orElseThrow();
            for (String area : councilAncestors.computeIfAbsent(district.gssCode(), this::districtAndAncestors)) {
                members(groups, table, area).add(index);
            }
            String board = boards.boardOf(table.edition().lsoaVintage(), table.lsoaCode(index), district)
                    .orElseThrow();
            members(groups, table, board).add(index);
        }
        return groups;
    }

    private List<String> districtAndAncestors(String district) {
        List<String> found = new java.util.ArrayList<>(List.of(district));
        areas.ancestors(district).stream()
                .map(AreaParent::gssCode)
                .filter(code -> areas.find(code).orElseThrow().type() != AreaType.ICB)
                .forEach(found::add);
        return found;
    }

    private static IntColumn members(Map<String, LsoaGroup> groups, LsoaTable table, String area) {
        return groups.computeIfAbsent(area, _ -> new LsoaGroup(table, new IntColumn()))
                .members();
    }
}
