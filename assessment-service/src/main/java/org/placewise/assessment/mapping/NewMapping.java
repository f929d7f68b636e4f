package org.placewise.assessment.mapping;

import java.util.List;
import org.placewise.assessment.instrument.InstrumentRef;

/**
 * What somebody signs.
 *
 * @param elements each element at most once on either side; elements left out have no counterpart
 * @param levels every level of the earlier scale, in an order that the later scale keeps
 * @param reason why the two may be held against each other
 */
public record NewMapping(
        InstrumentRef from, InstrumentRef to, List<ElementPair> elements, List<LevelPair> levels, String reason) {}
