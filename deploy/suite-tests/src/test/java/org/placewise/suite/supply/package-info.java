/** What the packaged services are made of. */
@NullMarked
package org.placewise.suite.supply;

import org.jspecify.annotations.NullMarked;
