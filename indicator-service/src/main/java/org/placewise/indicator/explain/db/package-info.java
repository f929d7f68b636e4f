/** What explanations are made from, in PostgreSQL. */
@NullMarked
package org.placewise.indicator.explain.db;

import org.jspecify.annotations.NullMarked;
