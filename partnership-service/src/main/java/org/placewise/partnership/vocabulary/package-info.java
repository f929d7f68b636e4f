/**
 * Notions shared by the whole service: sectors, exact numbers, and which day an instant falls on for an English board.
 */
@NullMarked
package org.placewise.partnership.vocabulary;

import org.jspecify.annotations.NullMarked;
