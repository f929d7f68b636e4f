package org.placewise.partnership.history;

import java.util.UUID;

/** Is told in the same transaction that records of a board have changed. */
public interface BoardWatcher {

    void recordsChanged(UUID boardId);
}
