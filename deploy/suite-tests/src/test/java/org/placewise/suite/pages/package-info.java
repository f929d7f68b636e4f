/** The web pages in a real browser, as people use them: at a desk, on a phone, by keyboard, without scripts. */
@NullMarked
package org.placewise.suite.pages;

import org.jspecify.annotations.NullMarked;
