package org.placewise.indicator.inequality;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.placewise.indicator.indicator.Indicator;
import org.placewise.indicator.inequality.AreaGroups.OfArea;

/** Groups of places that are added up from their LSOAs by national deprivation decile, where figures are ratios of counts. */
public interface SmallAreaGroups {

    /** Hands over each wanted place that has such groups. */
    void forEachPlace(Indicator indicator, Predicate<String> wanted, Consumer<OfArea> consumer);
}
