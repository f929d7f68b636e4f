package org.placewise.kit.word;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A code of a fixed list, written in lower case with hyphens: {@code PLACE_PARTNERSHIP} is {@code place-partnership}. */
public interface Word {

    String name();

    /** The code as it is written in JSON and in the database. */
    @JsonValue
    default String word() {
        return of(name());
    }

    /** How a constant of this name is written. */
    static String of(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The entry of a list that is written this way, if there is one. */
    static <E extends Enum<E> & Word> Optional<E> find(Class<E> list, String word) {
        return Arrays.stream(list.getEnumConstants())
                .filter(entry -> entry.word().equals(word))
                .findFirst();
    }

    /** The entry that was stored under this word; a word outside the list is a broken database. */
    static <E extends Enum<E> & Word> E stored(Class<E> list, String word) {
        return find(list, word).orElseThrow(() -> new IllegalStateException(word + " is not one of " + words(list)));
    }

    /** Every word of a list, in its order. */
    static <E extends Enum<E> & Word> List<String> words(Class<E> list) {
        return Arrays.stream(list.getEnumConstants()).map(Word::word).toList();
    }
}
