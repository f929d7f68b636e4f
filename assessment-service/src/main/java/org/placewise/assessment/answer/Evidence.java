package org.placewise.assessment.answer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reference to something an answer rests on.
 *
 * @param link an http or https address where it can be read
 * @param date of the evidence itself, not of its citation
 */
public record Evidence(
        String title, @Nullable String link, @Nullable LocalDate date) {}
