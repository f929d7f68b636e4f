/** The web pages, their stylesheet and the error page. */
@NullMarked
package org.placewise.reporting.web.http;

import org.jspecify.annotations.NullMarked;
