package org.placewise.partnership.form;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.word.Word;

/** The text is a word of a fixed list, or null. */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OneOf.Check.class)
public @interface OneOf {

    Class<? extends Word> value();

    String message() default "must be one of the words that the API description lists";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks the word up. */
    class Check implements ConstraintValidator<OneOf, String> {

        private List<String> words = List.of();

        @Override
        public void initialize(OneOf constraint) {
            words = Arrays.stream(constraint.value().getEnumConstants())
                    .map(Word::word)
                    .toList();
        }

        @Override
        public boolean isValid(@Nullable String word, ConstraintValidatorContext context) {
            if (word == null || words.contains(word)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("must be one of " + String.join(", ", words))
                    .addConstraintViolation();
            return false;
        }
    }
}
