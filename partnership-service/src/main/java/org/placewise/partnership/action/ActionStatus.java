package org.placewise.partnership.action;

import org.placewise.kit.word.Word;

/** State of an action. Done and stopped actions are closed: nothing more is due from them. */
public enum ActionStatus implements Word {
    PLANNED,
    IN_PROGRESS,
    DONE,
    STOPPED;

    public boolean isLive() {
        return switch (this) {
            case PLANNED, IN_PROGRESS -> true;
            case DONE, STOPPED -> false;
        };
    }
}
