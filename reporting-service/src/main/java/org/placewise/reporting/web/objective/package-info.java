/** An objective as its page shows it: what was promised, where the published figure stands now, and who acts on it. */
@NullMarked
package org.placewise.reporting.web.objective;

import org.jspecify.annotations.NullMarked;
