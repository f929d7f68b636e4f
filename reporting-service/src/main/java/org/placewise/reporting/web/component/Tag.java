package org.placewise.reporting.web.component;

import org.jspecify.annotations.Nullable;
import org.placewise.reporting.component.Support;

/**
 * A short remark beside a level; the words say it, the colour only repeats it.
 *
 * @param colour of the GOV.UK tag
 */
public record Tag(String words, String colour) {

    static final Tag EXAMPLE = new Tag("Example data", "yellow");
    static final Tag QUICK_VIEW = new Tag("Quick view", "grey");

    /** How far raters agree. */
    static Tag accord(String accord) {
        return switch (accord) {
            case "agreed" -> new Tag("Raters agree", "green");
            case "split" -> new Tag("Raters are split", "orange");
            case "uncertain" -> new Tag("Too few levels to tell", "grey");
            default -> new Tag(accord, "grey");
        };
    }

    /** What is wanting in the evidence, or null. */
    static @Nullable Tag support(@Nullable Support support) {
        return switch (support) {
            case null -> null;
            case FRESH -> null;
            case AGEING -> new Tag("Evidence over a year old", "yellow");
            case STALE -> new Tag("Evidence out of date", "red");
            case UNDATED -> new Tag("Evidence without a date", "grey");
            case UNSUPPORTED -> new Tag("No evidence named", "grey");
        };
    }
}
