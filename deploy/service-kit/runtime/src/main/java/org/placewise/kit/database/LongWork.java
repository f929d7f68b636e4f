package org.placewise.kit.database;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Work in a request whose statements may take longer than those of other requests. Goes on the outermost method that uses the
 * database; what is not part of a request needs none.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface LongWork {

    /** How long the database may leave it without a word. */
    @Nonbinding
    int seconds() default 60;
}
