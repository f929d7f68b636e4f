package org.placewise.assessment.round;

import org.placewise.assessment.agenda.Importance;
import org.placewise.assessment.instrument.ElementCode;

/** How much an element matters in a round. */
public record ElementImportance(ElementCode element, Importance importance) {}
