package org.placewise.indicator.release;

import org.placewise.kit.word.Word;

/** Whether the figures of a file are controlled for disclosure before they are kept. */
public enum Disclosure implements Word {
    /** The publisher has done so, or the figures need none. */
    NONE,
    /** Counts from local records: small ones are withheld below national level, others rounded. */
    LOCAL
}
