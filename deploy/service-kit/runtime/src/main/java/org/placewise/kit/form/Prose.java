package org.placewise.kit.form;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** The text has something to read in it, on one line or several, or is null. */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Prose.Check.class)
public @interface Prose {

    String message() default "must be text that is not blank and has no control characters but line breaks and tabs";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Refuses text with nothing to see, control characters other than tabs and line breaks, and halves of surrogate pairs. */
    class Check implements ConstraintValidator<Prose, String> {

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null
                    || Readable.hasSomethingToSee(text) && text.codePoints().allMatch(Readable::inProse);
        }
    }
}
