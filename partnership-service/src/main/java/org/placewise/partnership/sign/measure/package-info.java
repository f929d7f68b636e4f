/**
 * Measures beside the signs: who comes, who carries the actions, how long decisions wait, what is late, who has left, which
 * seats are vacant, what has gone off course. Each answers with an ordinal finding that no splitting of records raises, and
 * lists the records behind it.
 */
@NullMarked
package org.placewise.partnership.sign.measure;

import org.jspecify.annotations.NullMarked;
