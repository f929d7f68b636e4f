package org.placewise.reporting.web;

/**
 * One question of the first screen and its answer.
 *
 * @param question in the words people use
 * @param answer a few words that stand alone
 * @param detail one or two sentences with the counts behind the answer
 * @param href where on the page the records are
 * @param linkText text of that link
 */
public record Answered(String question, String answer, String detail, String href, String linkText) {}
