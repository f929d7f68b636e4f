/** What every sign and measure answers with: a finding in a word, the records behind it, and what would change it. */
@NullMarked
package org.placewise.partnership.sign.reading;

import org.jspecify.annotations.NullMarked;
