/**
 * What raters of a round say, each for themselves. A rater comes by an invitation: a random secret that admits to one rating sheet
 * of one round and to nothing else. Until the round closes, a sheet is read by its rater alone.
 *
 * <p>Threats, and what is done about them. <em>Guessing</em>: a secret has 256 random bits, is held as its SHA-256 only, is compared
 * in constant time, and expires; a wrong, expired or revoked one gets the same answer. Who offers too many wrong ones is told to wait, by
 * address; no number of them shuts the door to the rater. <em>Reading over the wire or in logs</em>: the secret is
 * shown once, to the organiser who invites, and no log line, event or later answer repeats it. <em>Organisers looking in</em>: no
 * operation for organisers reads the table of ratings of an open round, but for who has completed; the version of the round, which
 * its tag and the list of changes show, does not move when somebody rates. <em>What remains</em>: whoever holds the link is the
 * rater; an organiser who keeps links could rate for others, so each rater sees all that is on their sheet; and where one rater
 * alone speaks for a sector, the revealed spread of that sector is theirs, which raters are told before they begin.
 */
@NullMarked
package org.placewise.assessment.rating;

import org.jspecify.annotations.NullMarked;
