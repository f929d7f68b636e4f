package org.placewise.assessment.web;

/**
 * What is wrong with a form.
 *
 * @param field name of the field it concerns
 */
public record FormError(String field, String message) {}
