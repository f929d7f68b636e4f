package org.placewise.assessment.instrument;

/** One of the sides that an instrument holds against each other, such as service delivery and population use in POTS. */
public record Side(String code, String name) {}
