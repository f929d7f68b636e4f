package org.placewise.kit.view;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text may be the name of a person: the public sees it only where the operator has opened names to it. */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface NamesPerson {

    /** Whether the text may be a post instead, which the public sees; the {@link Sight} knows which posts there are. */
    boolean orPost() default false;
}
