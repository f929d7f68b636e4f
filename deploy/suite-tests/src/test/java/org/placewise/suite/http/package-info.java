/** The suite's public interfaces as a client program uses them. */
@NullMarked
package org.placewise.suite.http;

import org.jspecify.annotations.NullMarked;
