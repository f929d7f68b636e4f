package org.placewise.indicator.deprivation;

import org.placewise.indicator.file.IntColumn;

/** Tables of a few LSOAs with figures that can be checked by hand. */
final class TableFixture {

    private final LsoaTable table;

    TableFixture(Edition edition) {
        table = new LsoaTable(edition);
    }

    /** An LSOA whose measures all have this score and rank, and that many people in each group. */
    TableFixture lsoa(String code, String district, double score, int rank, int people) {
        table.addLsoa(table.size() + 2, code, "LSOA " + code, district);
        for (Measure measure : Measure.values()) {
            table.scores(measure).add(score);
            table.ranks(measure).add(rank);
            table.deciles(measure).add(IntColumn.MISSING);
        }
        for (PopulationGroup group : PopulationGroup.values()) {
            table.populations(group).add(people);
        }
        return this;
    }

    LsoaTable table() {
        return table;
    }

    /** All LSOAs as one area. */
    LsoaGroup all() {
        IntColumn members = new IntColumn();
        for (int index = 0; index < table.size(); index++) {
            members.add(index);
        }
        return new LsoaGroup(table, members);
    }
}
