package org.placewise.partnership.scale;

import java.util.UUID;

/**
 * An input that is missing.
 *
 * @param recordId the objective or action that lacks it
 * @param title of that record
 */
public record Missing(MissingInput input, UUID recordId, String title) {}
