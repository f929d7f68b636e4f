/** Comparing JSON by what it says: canonical form and fingerprints for content that must not change. */
@NullMarked
package org.placewise.assessment.json;

import org.jspecify.annotations.NullMarked;
