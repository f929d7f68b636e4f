package org.placewise.partnership.sign;

import org.placewise.kit.word.Word;

/** What would make an action owned and reported. */
public enum OwnershipStep implements Word {
    NAME_OWNER,
    NAME_ORGANISATION,
    SET_REPORTING_INTERVAL,
    REPORT_PROGRESS
}
