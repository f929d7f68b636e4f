package org.placewise.reporting.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an answer rests on. */
public record Evidence(
        String title, @Nullable String link, @Nullable LocalDate date) {}
