/**
 * Thread links over HTTP.
 */
@NullMarked
package org.placewise.partnership.thread.http;

import org.jspecify.annotations.NullMarked;
