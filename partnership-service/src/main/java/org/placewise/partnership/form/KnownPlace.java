package org.placewise.partnership.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.place.PlaceHierarchy;

/** The text is the GSS code of an area that the indicator service has published, in force or abolished, or null. */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KnownPlace.Check.class)
public @interface KnownPlace {

    String message() default "must be the GSS code of a known area, such as E08000037";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the service's copy of the areas. */
    @ApplicationScoped
    class Check implements ConstraintValidator<KnownPlace, String> {

        private final PlaceHierarchy places;

        Check(PlaceHierarchy places) {
            this.places = places;
        }

        @Override
        public boolean isValid(@Nullable String gssCode, ConstraintValidatorContext context) {
            return gssCode == null
                    || gssCode.matches("[A-Z][0-9]{8}") && places.find(gssCode).isPresent();
        }
    }
}
