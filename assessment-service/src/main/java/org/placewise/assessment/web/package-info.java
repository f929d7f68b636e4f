/**
 * What the pages of a round say, before it becomes HTML: plain values for the templates, in words of the reader. Raters come by the
 * link of their invitation, organisers by a link of their own; both work on a phone and without scripts.
 *
 * <p>Threats, and what is done about them. A link holds a secret in its address: opening it exchanges the address for a cookie and
 * leads on to an address without the secret, pages hand no address on ({@code Referrer-Policy}) and are kept by no cache, and
 * addresses under {@code /rate} and {@code /organise} are neither traced nor counted. The cookie is out of reach of scripts, sent to
 * the pages of its one invitation only, and not by requests that other sites post ({@code SameSite=Lax}). Every form carries a token
 * made from the holder's own secret, so that a page that does not know it cannot submit one. Pages hold no script and the content
 * security policy allows none; what raters write is escaped by the templates. A rater's pages read that rater's own sheet and,
 * after the reveal, what everybody sees.
 */
@NullMarked
package org.placewise.assessment.web;

import org.jspecify.annotations.NullMarked;
