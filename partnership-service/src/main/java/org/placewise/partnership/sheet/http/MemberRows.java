package org.placewise.partnership.sheet.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placewise.kit.problem.Fault;
import org.placewise.partnership.board.AppointMembers;
import org.placewise.partnership.board.Board;
import org.placewise.partnership.board.Boards;
import org.placewise.partnership.board.Member;
import org.placewise.partnership.board.http.MemberRequest;
import org.placewise.partnership.form.Form;
import org.placewise.partnership.form.Forms;
import org.placewise.partnership.sheet.SheetDraft;
import org.placewise.partnership.sheet.SheetFault;
import org.placewise.partnership.sheet.SheetKind;

/** Appoints the members that a file states, all of them in one revision of the board. */
@ApplicationScoped
class MemberRows {

    private static final Pattern MEMBER = Pattern.compile("/members/(\\d+)(/.*)");

    private final Forms forms;
    private final Boards boards;
    private final AppointMembers appointMembers;

    MemberRows(Forms forms, Boards boards, AppointMembers appointMembers) {
        this.forms = forms;
        this.boards = boards;
        this.appointMembers = appointMembers;
    }

    /** Everything that is wrong; rows of the right form are held against the rules even where others are not. */
    List<SheetFault> appoint(UUID boardId, List<SheetDraft> drafts) {
        List<SheetFault> faults = new ArrayList<>();
        List<SheetDraft> filled = new ArrayList<>();
        List<Member> newcomers = new ArrayList<>();
        for (SheetDraft draft : drafts) {
            switch (forms.read(draft.body(), MemberRequest.class)) {
                case Form.Filled<MemberRequest>(MemberRequest member) -> {
                    filled.add(draft);
                    newcomers.add(member.toMember());
                }
                case Form.Faulty<MemberRequest>(List<Fault> found) ->
                    found.forEach(fault -> faults.add(draft.placed(SheetKind.MEMBERS, fault)));
            }
        }
        int before = boards.lock(boardId).map(MemberRows::size).orElse(0);
        Recorders.faults(appointMembers.appoint(boardId, newcomers))
                .forEach(fault -> faults.add(placed(fault, before, filled)));
        return faults;
    }

    private static int size(Board board) {
        return board.terms().members().size();
    }

    /** A fault of a newcomer is of its row; any other is of the file as a whole. */
    private static SheetFault placed(Fault fault, int before, List<SheetDraft> filled) {
        Matcher member = MEMBER.matcher(fault.pointer());
        int newcomer = member.matches() ? Integer.parseInt(member.group(1)) - before : -1;
        return newcomer < 0
                ? new SheetFault(1, null, fault.code(), fault.message())
                : filled.get(newcomer)
                        .placed(SheetKind.MEMBERS, new Fault(member.group(2), fault.code(), fault.message()));
    }
}
