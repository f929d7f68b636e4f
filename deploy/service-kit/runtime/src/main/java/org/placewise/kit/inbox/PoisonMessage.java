package org.placewise.kit.inbox;

import java.util.List;
import org.placewise.kit.problem.ErrorChain;

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

    private final Reason reason;
    private final transient List<String> errors;

    /** A poison message with every error that was found. */
    public PoisonMessage(Reason reason, List<String> errors) {
        super(reason + ": " + String.join("; ", errors));
        this.reason = reason;
        this.errors = List.copyOf(errors);
    }

    PoisonMessage(Reason reason, Throwable cause) {
        super(reason + ": " + cause.getMessage(), cause);
        this.reason = reason;
        this.errors = ErrorChain.of(cause);
    }

    public Reason reason() {
        return reason;
    }

    public List<String> errors() {
        return errors;
    }
}
