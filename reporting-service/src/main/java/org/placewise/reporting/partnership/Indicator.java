package org.placewise.reporting.partnership;

import org.jspecify.annotations.Nullable;

/** Indicator that an objective is followed by; its id is the publisher's. */
public record Indicator(String name, @Nullable String id) {}
