package org.placewise.kit.problem;

import jakarta.transaction.RollbackException;
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

    /** The session was ended because its transaction was left idle. */
    private static final String LEFT_IDLE = "25P03";

    private ErrorChain() {}

    /** Every cause, outermost first, with its type. */
    public static List<String> of(Throwable error) {
        return causes(error).stream()
                .map(cause -> cause.getClass().getName() + ": " + cause.getMessage())
                .toList();
    }

    /**
     * Whether the cause is trouble with the database that will pass, rather than the message itself. So is a transaction that did
     * not end in time and says nothing of why.
     */
    public static boolean isPassing(Throwable error) {
        Set<Throwable> all = new LinkedHashSet<>();
        collect(error, all);
        List<SQLException> told = all.stream()
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .toList();
        return told.isEmpty()
                ? all.stream().anyMatch(RollbackException.class::isInstance)
                : told.stream().anyMatch(ErrorChain::isPassing);
    }

    /** Causes, and what was suppressed: the transaction manager tells there why a commit failed. */
    private static void collect(@Nullable Throwable error, Set<Throwable> all) {
        if (error != null && all.add(error)) {
            collect(error.getCause(), all);
            for (Throwable suppressed : error.getSuppressed()) {
                collect(suppressed, all);
            }
        }
    }

    private static boolean isPassing(SQLException error) {
        @Nullable String state = error.getSQLState();
        return error instanceof SQLTransientException
                || state == null
                || state.equals(LEFT_IDLE)
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
