package org.placewise.partnership.thread;

import org.placewise.kit.word.Word;

/** How an objective serves one of a higher level. */
public enum LinkKind implements Word {
    CONTRIBUTES_TO,
    DELIVERS,
    DEPENDS_ON
}
