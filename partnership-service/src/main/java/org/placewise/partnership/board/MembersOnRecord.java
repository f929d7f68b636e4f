package org.placewise.partnership.board;

import java.util.Map;
import java.util.UUID;

/** Everybody who has ever sat on a board. */
public interface MembersOnRecord {

    /** By identifier, each as last recorded; who has left since included. */
    Map<UUID, Member> everOn(UUID boardId);
}
