package org.placewise.kit.inbox;

import java.util.List;
import org.placewise.kit.problem.ErrorChain;
import org.placewise.kit.problem.Excerpt;
import org.placewise.kit.problem.Faults;

/** A message that cannot be applied however often it is tried: it goes to the dead letters. */
public final class PoisonMessage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a message cannot be applied; the value is what the API shows. */
    public enum Reason {
        NOT_A_CLOUD_EVENT,
        UNSUPPORTED_VERSION,
        NOT_JSON,
        BREAKS_SCHEMA,
        NO_ENTITY_VERSION,
        REFUSED
    }

    private static final int LONGEST_ERROR = 1_000;

    private final Reason reason;
    private final transient List<String> errors;

    /** A poison message with every error that was found. */
    public PoisonMessage(Reason reason, List<String> errors) {
        super(reason + ": " + Excerpt.of(String.join("; ", kept(errors)), LONGEST_ERROR));
        this.reason = reason;
        this.errors = kept(errors);
    }

    PoisonMessage(Reason reason, Throwable cause) {
        super(reason + ": " + Excerpt.of(String.valueOf(cause.getMessage()), LONGEST_ERROR), cause);
        this.reason = reason;
        this.errors = kept(ErrorChain.of(cause));
    }

    /** What a hostile message costs to keep and to show does not grow with its errors. */
    private static List<String> kept(List<String> errors) {
        return Excerpt.first(errors, Faults.MOST, "There are more errors; the first " + Faults.MOST + " are kept.")
                .stream()
                .map(error -> Excerpt.of(error, LONGEST_ERROR))
                .toList();
    }

    public Reason reason() {
        return reason;
    }

    public List<String> errors() {
        return errors;
    }
}
