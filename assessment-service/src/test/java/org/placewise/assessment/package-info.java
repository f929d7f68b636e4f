/** Fixtures shared by the tests of this service. */
@NullMarked
package org.placewise.assessment;

import org.jspecify.annotations.NullMarked;
