/**
 * Signs of a healthy partnership, computed from the records and never reported by the partnership itself. Each sign is
 * one rule, lists the records behind it and what would change it, and answers with an ordinal word. Nothing is averaged,
 * and a board without records gets {@code no-records}, which is neither good nor bad.
 */
@NullMarked
package org.placewise.partnership.sign;

import org.jspecify.annotations.NullMarked;
