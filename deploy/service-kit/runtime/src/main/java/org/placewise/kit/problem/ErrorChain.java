package org.placewise.kit.problem;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an exception and its causes say. */
public final class ErrorChain {

    /** SQLSTATE classes after which the same statement may succeed: connection, transaction rollback, resources, operator. */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "55", "57");

    private ErrorChain() {}

    /** Every cause, outermost first, with its type. */
    public static List<String> of(Throwable error) {
        return causes(error).stream()
                .map(cause -> cause.getClass().getName() + ": " + cause.getMessage())
                .toList();
    }

    /** Whether the cause is trouble with the database that will pass, rather than the message itself. */
    public static boolean isPassing(Throwable error) {
        return causes(error).stream()
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .anyMatch(ErrorChain::isPassing);
    }

    private static boolean isPassing(SQLException error) {
        @Nullable String state = error.getSQLState();
        return error instanceof SQLTransientException
                || state == null
                || (state.length() == 5 && PASSING.contains(state.substring(0, 2)));
    }

    private static Set<Throwable> causes(Throwable error) {
        Set<Throwable> chain = new LinkedHashSet<>();
        for (@Nullable Throwable cause = error; cause != null && chain.add(cause); ) {
            cause = cause.getCause();
        }
        return chain;
    }
}
