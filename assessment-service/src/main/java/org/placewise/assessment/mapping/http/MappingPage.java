package org.placewise.assessment.mapping.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of mappings, oldest first.
 *
 * @param nextCursor the next page; null at the end
 */
public record MappingPage(
        List<MappingResponse> items, @Nullable String nextCursor) {}
