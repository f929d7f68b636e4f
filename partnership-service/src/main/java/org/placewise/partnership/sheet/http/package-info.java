/**
 * Imports over HTTP.
 */
@NullMarked
package org.placewise.partnership.sheet.http;

import org.jspecify.annotations.NullMarked;
