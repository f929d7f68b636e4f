/** Signs over HTTP. */
@NullMarked
package org.placewise.partnership.sign.http;

import org.jspecify.annotations.NullMarked;
