/**
 * The Population Intervention Triangle (Public Health England, <em>Place-based approaches for reducing health
 * inequalities: main report</em>, 2021): its seven components, and the rule that turns the ordinal answers of an
 * assessment into one state, said as a word and a symbol. Levels are ordinal: they are counted and ordered, never
 * averaged.
 */
@NullMarked
package org.placewise.reporting.triangle;

import org.jspecify.annotations.NullMarked;
