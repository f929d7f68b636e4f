/** Answers that are kept in memory for as long as what they were made from stands still. */
@NullMarked
package org.placewise.reporting.kept.http;

import org.jspecify.annotations.NullMarked;
