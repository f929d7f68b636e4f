/**
 * Running suites for tests: one that all tests of a virtual machine share, and fresh ones for tests that harm theirs or
 * need it cold.
 */
@NullMarked
package org.placewise.suite.running;

import org.jspecify.annotations.NullMarked;
