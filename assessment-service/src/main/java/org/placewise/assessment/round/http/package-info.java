/** The HTTP API of rounds, for those who organise them and those who read what came of them. */
@NullMarked
package org.placewise.assessment.round.http;

import org.jspecify.annotations.NullMarked;
