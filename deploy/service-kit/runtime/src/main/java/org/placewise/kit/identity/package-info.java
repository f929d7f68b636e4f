/**
 * Who may do what: bearer tokens of any OpenID Connect issuer, with a {@code roles} claim and a {@code places} claim of GSS
 * codes that limits what is written, and what is read before it is public, to those places and what lies wholly within them.
 * An operation without a declared role is refused.
 */
@NullMarked
package org.placewise.kit.identity;

import org.jspecify.annotations.NullMarked;
