/**
 * The published contracts as code can read them: one JSON Schema and one example per event type, kept as resources under
 * {@code events/}. Services validate what comes in with them, tests validate what goes out.
 */
@NullMarked
package org.placewise.contracts;

import org.jspecify.annotations.NullMarked;
