package org.placewise.indicator.release;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.area.AreaGraph;
import org.placewise.indicator.area.AreaParent;
import org.placewise.indicator.area.SmallArea;
import org.placewise.indicator.area.SmallAreaIndex;
import org.placewise.indicator.disclosure.Containment;

/** What areas of any kind lie in, wholly or in part. */
final class Geography implements Containment {

    private final AreaGraph graph;
    private final SmallAreaIndex small;

    Geography(AreaGraph graph, SmallAreaIndex small) {
        this.graph = graph;
        this.small = small;
    }

    @Override
    public Set<String> around(String area) {
        Set<String> around = new TreeSet<>();
        Optional<SmallArea> smallArea = graph.find(area).isPresent() ? Optional.empty() : small.find(area);
        smallArea.ifPresent(found -> Stream.of(found.msoa(), found.district(), found.subIcb(), found.icb())
                .filter(Objects::nonNull)
                .forEach(code -> add(code, around)));
        if (smallArea.isEmpty()) {
            add(area, around);
            around.remove(area);
        }
        if (!area.equals(Area.ENGLAND)) {
            around.add(Area.ENGLAND);
        }
        return around;
    }

    private void add(String code, Set<String> around) {
        around.add(code);
        if (graph.find(code).isPresent()) {
            graph.ancestors(code).stream().map(AreaParent::gssCode).forEach(around::add);
        }
    }

    @Override
    public String kind(String area) {
        return graph.find(area).map(found -> kind(found)).orElseGet(() -> area.substring(0, 3));
    }

    /** Councils of one tier do not overlap, whatever they are called. */
    private static String kind(Area area) {
        return area.type().isLowerTier() ? "lower-tier" : area.type().word();
    }
}
