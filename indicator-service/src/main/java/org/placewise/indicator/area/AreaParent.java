package org.placewise.indicator.area;

/**
 * A direct parent.
 *
 * @param whole whether all of the child lies in it; false for a district that several integrated care boards share
 */
public record AreaParent(String gssCode, boolean whole) {}
