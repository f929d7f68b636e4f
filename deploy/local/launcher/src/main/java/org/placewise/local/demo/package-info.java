/**
 * The example system that {@code --demo} loads: real deprivation figures, and assessments and board records that are made up
 * and labelled so. The content is data ({@code resources/demo}); it goes in through the services' public addresses with
 * tokens limited to the place concerned, as a council's own records would. Each part is loaded when the service does not
 * have it yet, so an interrupted load is completed at the next start and a complete one is left alone.
 */
@NullMarked
package org.placewise.local.demo;

import org.jspecify.annotations.NullMarked;
