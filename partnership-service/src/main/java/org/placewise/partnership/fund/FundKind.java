package org.placewise.partnership.fund;

import org.placewise.kit.word.Word;

/** Kind of pooled fund. */
public enum FundKind implements Word {
    SECTION_75,
    BETTER_CARE_FUND,
    OTHER
}
