package org.placewise.indicator.indicator.http;

import org.jspecify.annotations.Nullable;
import org.placewise.indicator.indicator.CausalStage;
import org.placewise.indicator.indicator.FrameworkTag;
import org.placewise.indicator.indicator.db.IndicatorFilter;
import org.placewise.indicator.measure.ValueType;
import org.placewise.kit.problem.Faults;
import org.placewise.kit.word.Word;

/** Reads the filters of the list. */
final class IndicatorFilters {

    private IndicatorFilters() {}

    /** Refuses words that are in no list with 422, all at once. */
    static IndicatorFilter read(
            @Nullable String stage, @Nullable String tag, @Nullable String valueType, @Nullable String q) {
        Faults faults = new Faults();
        IndicatorFilter filter = new IndicatorFilter(
                word(CausalStage.class, "stage", stage, faults),
                word(FrameworkTag.class, "tag", tag, faults),
                word(ValueType.class, "valueType", valueType, faults),
                q);
        faults.throwIfAny();
        return filter;
    }

    private static <E extends Enum<E> & Word> @Nullable E word(
            Class<E> list, String parameter, @Nullable String text, Faults faults) {
        if (text == null) {
            return null;
        }
        @Nullable E entry = Word.find(list, text).orElse(null);
        if (entry == null) {
            faults.add(
                    "query/" + parameter,
                    "unknown-word",
                    text + " is not one of " + String.join(", ", Word.words(list)) + ".");
        }
        return entry;
    }
}
