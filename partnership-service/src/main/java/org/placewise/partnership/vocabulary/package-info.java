/**
 * Words shared by the whole service: how a code of a fixed list is written in JSON and in the database, and which day
 * an instant falls on for an English board.
 */
@NullMarked
package org.placewise.partnership.vocabulary;

import org.jspecify.annotations.NullMarked;
