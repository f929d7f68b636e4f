package org.placewise.indicator.deprivation.db;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.placewise.indicator.deprivation.DoubleColumn;
import org.placewise.indicator.deprivation.Edition;
import org.placewise.indicator.deprivation.LsoaTable;
import org.placewise.indicator.deprivation.Measure;
import org.placewise.indicator.deprivation.PopulationGroup;
import org.placewise.indicator.file.IntColumn;

/** The columns of the table of small areas and how a row of an import fills them. */
final class LsoaColumns {

    private static final Map<PopulationGroup, String> POPULATIONS = Map.of(
            PopulationGroup.TOTAL, "population",
            PopulationGroup.CHILDREN, "population_children",
            PopulationGroup.ADULTS_16_TO_59, "population_16_to_59",
            PopulationGroup.OLDER_PEOPLE, "population_older",
            PopulationGroup.WORKING_AGE, "population_working_age");

    private final List<String> names =
            new ArrayList<>(List.of("release_id", "lsoa_code", "lsoa_name", "district_code"));
    private final List<PopulationGroup> groups = new ArrayList<>();

    LsoaColumns(Edition edition) {
        for (Measure measure : Measure.values()) {
            String name = measure.code().replace('-', '_');
            names.add(name + "_score");
            names.add(name + "_rank");
        }
        for (PopulationGroup group : PopulationGroup.values()) {
            if (edition.populationHeading(group).isPresent()) {
                groups.add(group);
                names.add(Objects.requireNonNull(POPULATIONS.get(group)));
            }
        }
    }

    /** Names for SQL, parted by commas. */
    String names() {
        return String.join(", ", names);
    }

    void write(BinaryCopy copy, UUID releaseId, LsoaTable table) throws IOException {
        List<DoubleColumn> scores =
                List.of(Measure.values()).stream().map(table::scores).toList();
        List<IntColumn> ranks =
                List.of(Measure.values()).stream().map(table::ranks).toList();
        List<IntColumn> populations = groups.stream().map(table::populations).toList();
        for (int index = 0; index < table.size(); index++) {
            copy.row(names.size());
            copy.uuid(releaseId);
            copy.text(table.lsoaCode(index));
            copy.text(table.lsoaName(index));
            copy.text(table.districtCode(index));
            for (int measure = 0; measure < scores.size(); measure++) {
                copy.decimal(scores.get(measure).get(index));
                copy.integer(ranks.get(measure).get(index));
            }
            for (IntColumn population : populations) {
                copy.integer(population.get(index));
            }
        }
        copy.end();
    }

    /** Adds a row that has these columns. Deciles are not kept: they follow from the ranks. */
    void read(ResultSet row, LsoaTable table) throws SQLException {
        table.addLsoa(0, row.getString("lsoa_code"), row.getString("lsoa_name"), row.getString("district_code"));
        for (Measure measure : Measure.values()) {
            String name = measure.code().replace('-', '_');
            double score = row.getDouble(name + "_score");
            table.scores(measure).add(row.wasNull() ? Double.NaN : score);
            table.ranks(measure).add(whole(row, name + "_rank"));
        }
        for (PopulationGroup group : groups) {
            table.populations(group).add(whole(row, Objects.requireNonNull(POPULATIONS.get(group))));
        }
    }

    private static int whole(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? IntColumn.MISSING : number;
    }
}
