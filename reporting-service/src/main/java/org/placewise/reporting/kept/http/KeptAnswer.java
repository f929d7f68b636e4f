package org.placewise.reporting.kept.http;

import jakarta.ws.rs.core.EntityTag;

/**
 * An answer that may be given to many.
 *
 * @param body not to be changed
 * @param tag made from the body
 */
public record KeptAnswer(byte[] body, EntityTag tag) {}
