/**
 * What one caller sees of a record: everybody what is public, readers the people whom it names, officers of its place and
 * administrators also who recorded what. A record says which of its members are not for everybody
 * ({@link org.placewise.kit.view.ForOfficers}, {@link org.placewise.kit.view.NamesPerson}); {@link org.placewise.kit.view.Views}
 * leaves them null for others. Events and tables are not answers to callers and carry everything.
 */
@NullMarked
package org.placewise.kit.view;

import org.jspecify.annotations.NullMarked;
