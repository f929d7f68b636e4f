package org.placewise.indicator.release;

import org.placewise.kit.word.Word;

/** When a valid release is published. */
public enum Publication implements Word {
    ON_SUCCESS,
    ON_APPROVAL
}
