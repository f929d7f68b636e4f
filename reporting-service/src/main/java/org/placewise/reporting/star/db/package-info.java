/** What the tables of the star schema have in common: JSON columns in, JSON documents out. */
@NullMarked
package org.placewise.reporting.star.db;

import org.jspecify.annotations.NullMarked;
