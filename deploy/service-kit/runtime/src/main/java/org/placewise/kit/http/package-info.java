/** What all our HTTP answers have in common: request identifiers and entity tags. */
@NullMarked
package org.placewise.kit.http;

import org.jspecify.annotations.NullMarked;
