package org.placewise.partnership.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists as they were stated. */
public final class Stated {

    private Stated() {}

    /** A copy that nobody changes; what is missing, the list or an entry of it, stays null for validation to name. */
    @SuppressWarnings("NullAway") // types say what holds once a record has been validated
    public static <T> List<T> list(@Nullable List<T> stated) {
        return stated == null ? stated : Collections.unmodifiableList(new ArrayList<>(stated));
    }
}
