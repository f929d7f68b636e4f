package org.placewise.partnership.thread;

import java.util.List;
import org.placewise.kit.problem.Fault;
import org.placewise.kit.problem.Faults;
import org.placewise.partnership.board.BoardPlace;

/**
 * What a link of the golden thread must satisfy: it leads to a higher level, so that the thread never comes back to where it
 * began, and is stated once.
 */
final class LinkRules {

    private LinkRules() {}

    /**
     * Every breach.
     *
     * @param from place of the board of the objective that serves
     * @param to place of the board of the objective that is served
     * @param stated whether another link joins the same two objectives
     */
    static List<Fault> check(BoardPlace from, BoardPlace to, boolean stated) {
        Faults faults = new Faults();
        if (Level.of(to).compareTo(Level.of(from)) >= 0) {
            faults.add(
                    "/toObjectiveId",
                    "not-a-higher-level",
                    "A link leads to a higher level of place; " + to.gssCode() + " is of level " + to.level() + " and "
                            + from.gssCode() + " of level " + from.level() + ".");
        }
        if (stated) {
            faults.add("/toObjectiveId", "link-stated-twice", "A link between these objectives is on record already.");
        }
        return faults.all();
    }
}
