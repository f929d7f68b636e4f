/**
 * Disclosure control of counts from local records: figures of few people are withheld below national level, others are rounded,
 * and nothing that is withheld can be worked out from what is shown by taking parts from their total.
 */
@NullMarked
package org.placewise.indicator.disclosure;

import org.jspecify.annotations.NullMarked;
