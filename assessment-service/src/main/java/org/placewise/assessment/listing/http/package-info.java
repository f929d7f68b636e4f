/** What callers may ask of lists, and who may read drafts. */
@NullMarked
package org.placewise.assessment.listing.http;

import org.jspecify.annotations.NullMarked;
