package org.placewise.partnership.sign.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.identity.Caller;
import org.placewise.kit.identity.Roles;
import org.placewise.partnership.form.AsOfDay;
import org.placewise.partnership.vocabulary.RecordClock;

/** The day for which signs are asked. A past day is read from records that may have been removed, so it is for officers. */
@ApplicationScoped
class SignsDay {

    private final Caller caller;
    private final RecordClock clock;

    SignsDay(Caller caller, RecordClock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** The day asked for, today where there is none; 422 where it is no day, 403 where it is past and the caller no officer. */
    LocalDate asked(@Nullable String asOf, String gssCode) {
        LocalDate today = clock.today();
        LocalDate day = asOf == null ? today : AsOfDay.of(asOf);
        if (day.isBefore(today)) {
            caller.requireOfficerFor(Roles.BOARD_OFFICER, gssCode);
        }
        return day;
    }
}
