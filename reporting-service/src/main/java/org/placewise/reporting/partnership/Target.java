package org.placewise.reporting.partnership;

import java.math.BigDecimal;

/** Where an indicator shall stand; the value is unrounded. */
public record Target(BigDecimal value, String unit) {}
