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

/** The text is one line with something to read on it, or null. */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OneLine.Check.class)
public @interface OneLine {

    String message() default "must be one line of text that is not blank";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Refuses text with nothing to see, control characters and halves of surrogate pairs. */
    class Check implements ConstraintValidator<OneLine, String> {

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null
                    || Readable.hasSomethingToSee(text) && text.codePoints().allMatch(Readable::inLine);
        }
    }
}
