/** The pages of raters and organisers over HTTP: links, cookies and forms. */
@NullMarked
package org.placewise.assessment.web.http;

import org.jspecify.annotations.NullMarked;
