/**
 * What every change of a record has in common: its outcome, its line in the history (who, when, what, before and after), its
 * event, and the signs of the board that are read anew. All of it happens in the transaction of the change.
 */
@NullMarked
package org.placewise.partnership.history;

import org.jspecify.annotations.NullMarked;
