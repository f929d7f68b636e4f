/**
 * Instruments and assessments as HL7 FHIR R4 resources, for reading: {@code Questionnaire} and {@code QuestionnaireResponse}. The subject
 * of an answer is an organisation, the place; no patient occurs anywhere. Levels are codes without ordinal values, since systems that
 * find such values add them up.
 */
@NullMarked
package org.placewise.assessment.fhir;

import org.jspecify.annotations.NullMarked;
