package org.placewise.indicator.deprivation;

import org.placewise.indicator.file.IntColumn;

/** The LSOAs of one area, by their index in the table. */
public record LsoaGroup(LsoaTable table, IntColumn members) {

    /** All LSOAs of a table. */
    public static LsoaGroup all(LsoaTable table) {
        IntColumn members = new IntColumn();
        for (int index = 0; index < table.size(); index++) {
            members.add(index);
        }
        return new LsoaGroup(table, members);
    }

    public int size() {
        return members.size();
    }

    /** People of a group in the area. */
    public long population(PopulationGroup group) {
        long people = 0;
        for (int i = 0; i < members.size(); i++) {
            people += table.populations(group).get(members.get(i));
        }
        return people;
    }
}
