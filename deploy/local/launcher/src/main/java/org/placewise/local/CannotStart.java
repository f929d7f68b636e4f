package org.placewise.local;

/** The suite cannot start or cannot go on, for a reason that the message tells the user, with what to do about it. */
public class CannotStart extends Exception {

    private static final long serialVersionUID = 1L;

    public CannotStart(String message) {
        super(message);
    }

    public CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
