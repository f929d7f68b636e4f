/**
 * Histories that nobody rewrites unnoticed. A table that a migration hands to {@code kit_keep_history} takes rows and never
 * changes them: the service's role may not, and a trigger refuses it to the owner. Each row carries the digest of the one before
 * it in its chain, so that a row rewritten, removed or slipped in behind the triggers is found. States of rows that do change,
 * such as the life of a release, go to such a history by {@code kit_keep_journal}. Whoever owns the database can write all
 * chains anew; the digest that a verification answers, kept elsewhere, tells that too.
 */
@NullMarked
package org.placewise.kit.history;

import org.jspecify.annotations.NullMarked;
