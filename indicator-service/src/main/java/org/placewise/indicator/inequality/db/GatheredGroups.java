package org.placewise.indicator.inequality.db;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.inequality.AreaGroups.OfArea;
import org.placewise.indicator.inequality.GroupFigure;
import org.placewise.indicator.inequality.GroupedLine;
import org.placewise.indicator.inequality.GroupedPeriod;

/** Gathers rows that come in the order of place, grouping, period and quantile. */
final class GatheredGroups {

    private final Consumer<OfArea> consumer;
    private final List<GroupedLine> lines = new ArrayList<>();
    private final List<GroupedPeriod> periods = new ArrayList<>();
    private final List<GroupFigure> groups = new ArrayList<>();
    private final TreeSet<java.util.UUID> releases = new TreeSet<>();
    private @Nullable GroupRow last;

    GatheredGroups(Consumer<OfArea> consumer) {
        this.consumer = consumer;
    }

    void add(GroupRow row) {
        GroupRow before = last;
        if (before != null) {
            boolean samePlace = row.areaCode().equals(before.areaCode());
            boolean sameLine = samePlace && row.grouping().equals(before.grouping());
            if (!sameLine || row.period().sort() != before.period().sort()) {
                endPeriod(before);
            }
            if (!sameLine) {
                endLine(before);
            }
            if (!samePlace) {
                endPlace(before);
            }
        }
        groups.add(row.figure());
        releases.add(row.releaseId());
        last = row;
    }

    void end() {
        GroupRow before = last;
        if (before != null) {
            endPeriod(before);
            endLine(before);
            endPlace(before);
        }
    }

    private void endPeriod(GroupRow row) {
        periods.add(new GroupedPeriod(row.period(), groups, List.copyOf(releases)));
        groups.clear();
        releases.clear();
    }

    private void endLine(GroupRow row) {
        lines.add(new GroupedLine(row.grouping(), periods));
        periods.clear();
    }

    private void endPlace(GroupRow row) {
        consumer.accept(new OfArea(row.areaCode(), row.areaName(), List.copyOf(lines)));
        lines.clear();
    }
}
