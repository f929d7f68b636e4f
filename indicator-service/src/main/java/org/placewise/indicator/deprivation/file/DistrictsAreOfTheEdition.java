package org.placewise.indicator.deprivation.file;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.area.AreaGraph;
import org.placewise.indicator.deprivation.Column;
import org.placewise.indicator.deprivation.Edition;
import org.placewise.indicator.deprivation.LsoaTable;
import org.placewise.indicator.file.FaultCode;
import org.placewise.indicator.file.FaultLog;
import org.placewise.kit.problem.QuotedCell;

/** Every LSOA is in a district of the day that the edition speaks of, and every such district has LSOAs. */
record DistrictsAreOfTheEdition(AreaGraph areas) implements TableRule {

    private record Refusal(FaultCode code, String message) {}

    @Override
    public void check(LsoaTable table, FaultLog faults) {
        String heading = heading(table.edition());
        Map<String, Optional<Refusal>> judged = new HashMap<>();
        for (int index = 0; index < table.size(); index++) {
            int line = table.line(index);
            judged.computeIfAbsent(table.districtCode(index), code -> judge(code, table.edition()))
                    .ifPresent(refusal -> faults.add(line, heading, refusal.code(), refusal.message()));
        }
        withoutLsoas(table.edition(), judged.keySet())
                .forEach(area -> faults.add(
                        null,
                        heading,
                        FaultCode.DISTRICT_WITHOUT_LSOAS,
                        "The file has no LSOA of " + area.name() + " (" + area.gssCode()
                                + "). Only the complete national file can be published."));
    }

    private Optional<Refusal> judge(String code, Edition edition) {
        Optional<Area> district = areas.find(code).filter(area -> area.type().isLowerTier());
        if (district.isEmpty()) {
            return code.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Refusal(
                            FaultCode.DISTRICT_UNKNOWN, "No district has the code " + QuotedCell.of(code) + "."));
        }
        return district.get().isValidOn(edition.districtsOn())
                ? Optional.empty()
                : Optional.of(new Refusal(
                        FaultCode.DISTRICT_NOT_OF_EDITION,
                        district.get().name() + " (" + code + ") was not a district on " + edition.districtsOn()
                                + "."));
    }

    private List<Area> withoutLsoas(Edition edition, Set<String> seen) {
        Set<String> missing = new HashSet<>(areas.districtsOn(edition.districtsOn()).stream()
                .map(Area::gssCode)
                .toList());
        missing.removeAll(seen);
        return missing.stream()
                .sorted()
                .map(code -> areas.find(code).orElseThrow())
                .toList();
    }

    private static String heading(Edition edition) {
        return edition.columns().stream()
                .filter(Column.DistrictCode.class::isInstance)
                .findFirst()
                .orElseThrow()
                .heading();
    }
}
