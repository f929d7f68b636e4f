/** Actions over HTTP. */
@NullMarked
package org.placewise.partnership.action.http;

import org.jspecify.annotations.NullMarked;
