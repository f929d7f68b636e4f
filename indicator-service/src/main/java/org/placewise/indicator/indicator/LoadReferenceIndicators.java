package org.placewise.indicator.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Brings the stored indicators up to the bundled set, in one transaction. Does nothing when the stored edition is the same or
 * newer, so replicas of different releases can start in any order.
 */
@ApplicationScoped
public class LoadReferenceIndicators {

    private final Indicators indicators;

    LoadReferenceIndicators(Indicators indicators) {
        this.indicators = indicators;
    }

    /** Loads this edition; tells whether it was newer than the stored one. */
    @Transactional
    public boolean load(int edition, List<Indicator> bundled) {
        if (indicators.lockReferenceEdition() >= edition) {
            return false;
        }
        bundled.forEach(indicator -> indicators.storeReference(indicator, edition));
        indicators.storeReferenceEdition(edition);
        return true;
    }
}
