package org.placewise.partnership.sheet;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A record as a file states it.
 *
 * @param line where it begins
 * @param body what a request would state
 */
public record SheetDraft(int line, ObjectNode body) {}
