package org.placewise.kit.load;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The operation, or every operation of the resource, takes much memory or processor time: of its kind only so many run at
 * once as {@code placewise.heavy.<kind>.at-once} says.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Heavy {

    /** Events and batches of them. */
    String EVENTS = "events";

    /** Files and documents that are taken in. */
    String IMPORTS = "imports";

    /** Data sets and feeds that are sent whole. */
    String EXPORTS = "exports";

    /** What is computed or replayed on demand. */
    String COMPUTATIONS = "computations";

    /** The kind of work. */
    String value();
}
