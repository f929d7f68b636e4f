package org.placewise.indicator.area.lookup;

/** Tells other parts of this service, in the transaction that does it, that links between LSOAs have been loaded. */
public record LsoaLinksLoaded(int links) {}
