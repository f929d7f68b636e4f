/**
 * What is the same in the API for all kinds of record in the one shape.
 */
@NullMarked
package org.placewise.partnership.record.http;

import org.jspecify.annotations.NullMarked;
