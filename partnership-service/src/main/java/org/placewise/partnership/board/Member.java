package org.placewise.partnership.board;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.view.NamesPerson;
import org.placewise.partnership.vocabulary.Sector;

/**
 * Somebody who sits on a board.
 *
 * @param memberId identifies the membership across revisions
 * @param name the person, or null where only the role is recorded
 * @param organisation the organisation the person represents
 * @param odsCode its ODS code, where it is an NHS organisation that has one
 * @param seat the statutory seat the member fills; somebody who holds two offices is a member for each
 * @param from first day of the term, null where it is not known
 * @param until last day of the term, null where it has none or it is not known
 * @param substituteFor the member this one sits for when they cannot come; a substitute fills no seat
 */
public record Member(
        UUID memberId,
        @NamesPerson @Nullable String name,
        String role,
        String organisation,
        @Nullable String odsCode,
        Sector sector,
        @Nullable StatutorySeat seat,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable UUID substituteFor) {

    /** A member whose term is not stated. */
    public Member(
            UUID memberId,
            @Nullable String name,
            String role,
            String organisation,
            @Nullable String odsCode,
            Sector sector,
            @Nullable StatutorySeat seat) {
        this(memberId, name, role, organisation, odsCode, sector, seat, null, null, null);
    }

    /** The same seat without the name of somebody whose term is over. */
    public Member namedWhileSitting(LocalDate today) {
        return until == null || !until.isBefore(today)
                ? this
                : new Member(memberId, null, role, organisation, odsCode, sector, seat, from, until, substituteFor);
    }

    /**
     * Whether another entry says of the same organisation and role what this one does. It does not where both name somebody and not
     * the same person, where they fill different statutory seats, or where the term of one is over before the other begins.
     */
    boolean sitsAs(Member other) {
        return role.equalsIgnoreCase(other.role)
                && organisation.equalsIgnoreCase(other.organisation)
                && (name == null || other.name == null || name.equalsIgnoreCase(other.name))
                && (seat == null || other.seat == null || seat == other.seat)
                && !isOverBefore(other)
                && !other.isOverBefore(this);
    }

    private boolean isOverBefore(Member other) {
        return until != null && other.from != null && until.isBefore(other.from);
    }
}
