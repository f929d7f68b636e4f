package org.placewise.assessment.instrument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Code of an element, unique within its instrument, such as {@code unmet-need}. */
@Schema(type = SchemaType.STRING, examples = "unmet-need")
public record ElementCode(@JsonValue String value) {

    /** Reads a code; whether an instrument has such an element is asked of {@link Instrument#element}. */
    @JsonCreator
    public ElementCode {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An element code cannot be blank; use the code the instrument gives");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
