package org.placewise.reporting.partnership;

import java.util.List;

/**
 * Which parts of a clear objective are stated: pit-component, indicator, baseline, target, target-date and
 * population-group.
 *
 * @param clear true where no part is missing
 */
public record Clarity(List<String> present, List<String> missing, boolean clear) {}
