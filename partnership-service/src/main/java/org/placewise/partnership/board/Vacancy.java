package org.placewise.partnership.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A statutory seat that nobody fills.
 *
 * @param since the day it fell vacant, or null where that is not known
 */
public record Vacancy(StatutorySeat seat, @Nullable LocalDate since) {}
