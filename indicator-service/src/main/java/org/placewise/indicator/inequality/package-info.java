/**
 * Inequality between deprivation groups within an area: measured for every period when a release is published, from the groups
 * that the release has or, where it has small areas instead, from those added up by their national deprivation decile. Each
 * measure keeps the figures it was made from; one that cannot be made keeps the reasons.
 */
@NullMarked
package org.placewise.indicator.inequality;

import org.jspecify.annotations.NullMarked;
