package org.placewise.kit.view;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a caller sees of one record.
 *
 * @param postOf the post that a text names or that the person holds whom it names; null where none is known
 */
public record Sight(View view, Function<String, @Nullable String> postOf) {

    /** A view of a record that knows of no posts. */
    public Sight(View view) {
        this(view, text -> null);
    }
}
