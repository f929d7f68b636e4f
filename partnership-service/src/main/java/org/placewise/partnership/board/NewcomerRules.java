package org.placewise.partnership.board;

import java.util.List;
import org.placewise.kit.problem.Faults;

/** What members that are added to a board must satisfy beside those who sit on it. */
final class NewcomerRules {

    private NewcomerRules() {}

    /** Every breach; newcomers are counted after the members. */
    static Faults check(List<Member> members, List<Member> newcomers) {
        Faults faults = new Faults();
        for (int i = 0; i < newcomers.size(); i++) {
            Member newcomer = newcomers.get(i);
            String pointer = "/members/" + (members.size() + i) + "/role";
            if (members.stream().anyMatch(newcomer::sitsAs)) {
                faults.add(
                        pointer,
                        "already-a-member",
                        "Somebody sits on the board in this role for this organisation. Leave the row out, or revise the board.");
            } else if (newcomers.subList(0, i).stream().anyMatch(newcomer::sitsAs)) {
                faults.add(pointer, "listed-twice", "It is listed before already.");
            }
        }
        if (members.size() + newcomers.size() > BoardTerms.MOST_MEMBERS) {
            faults.add(
                    "/members",
                    "too-many-members",
                    "A board may have at most " + BoardTerms.MOST_MEMBERS + " members.");
        }
        return faults;
    }
}
