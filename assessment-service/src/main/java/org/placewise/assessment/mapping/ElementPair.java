package org.placewise.assessment.mapping;

import org.placewise.assessment.instrument.ElementCode;

/** An element and the one that stands for it. */
public record ElementPair(ElementCode from, ElementCode to) {}
