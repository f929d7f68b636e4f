package org.placewise.partnership.history;

import java.util.UUID;

/** Is told once, at the end of the same transaction, that records of a board have changed. */
public interface BoardWatcher {

    void recordsChanged(UUID boardId);
}
