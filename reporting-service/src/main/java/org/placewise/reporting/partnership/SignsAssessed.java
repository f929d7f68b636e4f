package org.placewise.reporting.partnership;

import java.time.LocalDate;
import java.util.UUID;

/** Data of {@code org.placewise.partnership.signs.assessed.v1}: two signs of a board as its records stood on a day. */
public record SignsAssessed(
        UUID boardId, String gssCode, LocalDate asOf, ClaritySign clarity, OwnershipSign ownership) {}
