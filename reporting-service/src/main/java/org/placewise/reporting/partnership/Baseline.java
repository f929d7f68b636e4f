package org.placewise.reporting.partnership;

import java.math.BigDecimal;

/** Where an indicator stood at the start; the value is unrounded. */
public record Baseline(BigDecimal value, String unit, String period) {}
