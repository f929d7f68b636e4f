/**
 * Lists in pages: by key ({@link org.placewise.kit.page.Page}), or in commit order for callers who follow changes
 * ({@link org.placewise.kit.page.ChangeFeed}). Never by offset.
 */
@NullMarked
package org.placewise.kit.page;

import org.jspecify.annotations.NullMarked;
