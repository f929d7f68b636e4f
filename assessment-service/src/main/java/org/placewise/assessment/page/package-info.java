/** The summary of an assessment on paper: one page to be read in a browser and printed on A4, made on the server without script. */
@NullMarked
package org.placewise.assessment.page;

import org.jspecify.annotations.NullMarked;
