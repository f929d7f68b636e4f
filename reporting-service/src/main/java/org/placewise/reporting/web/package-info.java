/**
 * What the pages say: view models made from the dashboard, in plain words. Templates only lay them out. Everything a
 * page shows is text that Qute escapes; drawings are numbers and text too.
 */
@NullMarked
package org.placewise.reporting.web;

import org.jspecify.annotations.NullMarked;
