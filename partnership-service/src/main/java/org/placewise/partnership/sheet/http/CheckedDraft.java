package org.placewise.partnership.sheet.http;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.problem.Fault;
import org.placewise.partnership.form.Form;
import org.placewise.partnership.sheet.SheetDraft;
import org.placewise.partnership.sheet.SheetFault;
import org.placewise.partnership.sheet.SheetKind;

/**
 * A record of a file with what is wrong with it before its kind's own rules are asked.
 *
 * @param terms what is to be held against those rules, null where nothing is
 */
record CheckedDraft<T>(
        SheetDraft draft, List<Fault> faults, @Nullable T terms) {

    /**
     * A record that was read into its form.
     *
     * @param named faults of what it names
     * @param complete whether the rest can be held against the rules
     */
    static <F, T> CheckedDraft<T> of(
            SheetDraft draft, Form<F> form, List<Fault> named, boolean complete, Function<F, T> terms) {
        return switch (form) {
            case Form.Filled<F>(F filled) -> new CheckedDraft<>(draft, named, complete ? terms.apply(filled) : null);
            case Form.Faulty<F>(List<Fault> faults) -> {
                List<Fault> all = new ArrayList<>(named);
                all.addAll(faults);
                yield new CheckedDraft<>(draft, all, null);
            }
        };
    }

    /** Every fault of a file: those found before, and those that the rules find of all the rest at once. */
    static <T> List<SheetFault> faults(
            SheetKind kind, List<CheckedDraft<T>> checked, Function<List<T>, List<List<Fault>>> rules) {
        Iterator<List<Fault>> broken = rules.apply(checked.stream()
                        .map(CheckedDraft::terms)
                        .filter(Objects::nonNull)
                        .toList())
                .iterator();
        return checked.stream().flatMap(it -> it.placed(kind, broken)).toList();
    }

    private Stream<SheetFault> placed(SheetKind kind, Iterator<List<Fault>> broken) {
        List<Fault> ofRules = terms == null ? List.of() : broken.next();
        return Stream.concat(faults.stream(), ofRules.stream()).map(fault -> draft.placed(kind, fault));
    }
}
