/** What every service with pages shares: the stylesheet. */
@NullMarked
package org.placewise.kit.web;

import org.jspecify.annotations.NullMarked;
