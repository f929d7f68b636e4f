package org.placewise.assessment.mapping.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.placewise.assessment.instrument.ElementCode;
import org.placewise.assessment.mapping.ElementPair;
import org.placewise.assessment.mapping.LevelPair;
import org.placewise.assessment.mapping.NewMapping;
import org.placewise.kit.form.Prose;

/**
 * Signs a mapping.
 *
 * @param elements each element at most once on either side; elements left out have no counterpart
 * @param levels every level of the scale mapped from, in an order that the other scale keeps
 * @param reason why the two may be held against each other
 */
public record MappingRequest(
        @NotNull @Valid VersionRequest from,
        @NotNull @Valid VersionRequest to,
        @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid ElementPairRequest> elements,
        @NotNull @Size(min = 2, max = 20) List<@NotNull @Valid LevelPairRequest> levels,
        @NotNull @Prose @Size(max = 2000) String reason) {

    /** An element and its counterpart. */
    public record ElementPairRequest(
            @NotNull @Prose @Size(max = 60) String from,
            @NotNull @Prose @Size(max = 60) String to) {

        ElementPair toPair() {
            return new ElementPair(new ElementCode(from), new ElementCode(to));
        }
    }

    /** A level and the one it stands for. */
    public record LevelPairRequest(
            @NotNull Integer from, @NotNull Integer to) {

        LevelPair toPair() {
            return new LevelPair(from, to);
        }
    }

    NewMapping toMapping() {
        return new NewMapping(
                from.toRef(),
                to.toRef(),
                elements.stream().map(ElementPairRequest::toPair).toList(),
                levels.stream().map(LevelPairRequest::toPair).toList(),
                reason);
    }
}
