package org.placewise.assessment.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text that says something and can be stored as it was sent: not blank, no NUL character, no unpaired surrogate. Null passes. */
@Documented
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "[^\\x00\\p{Cs}]*[^\\s\\x00\\p{Cs}][^\\x00\\p{Cs}]*") @Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.RECORD_COMPONENT,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {

    /** What is said when the rule is broken. */
    String message() default "must say something and hold no NUL character or unpaired surrogate";

    /** Validation groups. */
    Class<?>[] groups() default {};

    /** Payload for clients of the validation API. */
    Class<? extends Payload>[] payload() default {};
}
