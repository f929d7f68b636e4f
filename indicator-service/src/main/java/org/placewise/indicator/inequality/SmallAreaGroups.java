package org.placewise.indicator.inequality;

import java.util.Set;
import java.util.function.Consumer;
import org.placewise.indicator.indicator.Indicator;
import org.placewise.indicator.inequality.AreaGroups.OfArea;

/** Groups of places that are added up from their LSOAs by national deprivation decile, where figures are ratios of counts. */
public interface SmallAreaGroups {

    /** Hands over each place that has such groups, but for those that are left out. */
    void forEachPlace(Indicator indicator, Set<String> leftOut, Consumer<OfArea> consumer);
}
