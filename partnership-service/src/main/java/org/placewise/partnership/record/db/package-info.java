/**
 * Records of the one shape in PostgreSQL, and records of all kinds as they stood.
 */
@NullMarked
package org.placewise.partnership.record.db;

import org.jspecify.annotations.NullMarked;
