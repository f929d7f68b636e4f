package org.placewise.assessment.agreement;

import org.placewise.kit.word.Word;

/** Whether those who judged one unit are of one mind. */
public enum Accord implements Word {
    AGREED,
    SPLIT,
    /** Too few of those asked gave a level for either to be said. */
    UNCERTAIN
}
