package org.placewise.indicator.indicator.db;

import org.jspecify.annotations.Nullable;
import org.placewise.indicator.indicator.CausalStage;
import org.placewise.indicator.indicator.FrameworkTag;
import org.placewise.indicator.measure.ValueType;

/** What a caller wants of the list of indicators; null means any. */
public record IndicatorFilter(
        @Nullable CausalStage stage,
        @Nullable FrameworkTag tag,
        @Nullable ValueType valueType,
        @Nullable String nameContains) {}
