package org.placewise.partnership.meeting;

import org.placewise.kit.word.Word;

/** State of a meeting. Attendance is recorded of a meeting that was held. */
public enum MeetingState implements Word {
    PLANNED,
    HELD,
    CANCELLED
}
