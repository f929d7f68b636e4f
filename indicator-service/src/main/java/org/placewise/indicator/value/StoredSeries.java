package org.placewise.indicator.value;

import org.placewise.indicator.observation.Series;

/** A line and the number under which observations refer to it. */
public record StoredSeries(int id, Series series) {}
