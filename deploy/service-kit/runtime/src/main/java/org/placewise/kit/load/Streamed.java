package org.placewise.kit.load;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation whose body is too large for memory and passes while a worker reads it. The worker waits for the client, so only
 * so many are answered at once ({@code placewise.limits.stream.at-once}); 429 for those beyond.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Streamed {}
