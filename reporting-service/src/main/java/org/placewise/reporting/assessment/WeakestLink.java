package org.placewise.reporting.assessment;

/** An element at the lowest level given. */
public record WeakestLink(String element, int level) {}
