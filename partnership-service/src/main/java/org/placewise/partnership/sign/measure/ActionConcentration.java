package org.placewise.partnership.sign.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.action.Action;
import org.placewise.partnership.board.BoardTerms;
import org.placewise.partnership.sign.Terms;
import org.placewise.partnership.sign.measure.ConcentrationReading.Carrier;
import org.placewise.partnership.sign.reading.Count;
import org.placewise.partnership.sign.reading.RecordBehind;
import org.placewise.partnership.vocabulary.Sector;

/**
 * Do all partners carry actions, or does one carry everything? Over the live actions that name an organisation, by
 * organisation and sector; partners on the board that carry none are counted with nought. Names of organisations are compared
 * without regard to capitals and space.
 *
 * <p>The finding asks for distinct organisations and sectors only. The Herfindahl index and the Gini coefficient are shown
 * beside it and judge nothing, because they can be moved by splitting actions.
 */
public final class ActionConcentration {

    private final Map<String, Tally> tallies = new TreeMap<>();

    private static final class Tally {
        private final String name;
        private final Set<Sector> sectors = new HashSet<>();
        private int actions;

        private Tally(String name) {
            this.name = name;
        }
    }

    private ActionConcentration() {}

    /** The measure of one board, as it stood at the end of a day. */
    public static ConcentrationReading of(BoardTerms board, List<Action> actions, LocalDate asOf) {
        ActionConcentration concentration = new ActionConcentration();
        board.members().stream()
                .filter(member -> Terms.sits(member, asOf))
                .forEach(member -> concentration.tally(member.organisation()));
        List<Action> live = actions.stream()
                .filter(action -> action.terms().status().isLive())
                .toList();
        live.forEach(concentration::add);
        return concentration.reading(live);
    }

    private Tally tally(String organisation) {
        return tallies.computeIfAbsent(
                organisation.strip().toLowerCase(Locale.ROOT), _ -> new Tally(organisation.strip()));
    }

    private void add(Action action) {
        @Nullable String organisation = action.terms().organisation();
        if (organisation != null) {
            Tally tally = tally(organisation);
            tally.actions++;
            if (action.terms().sector() != null) {
                tally.sectors.add(action.terms().sector());
            }
        }
    }

    private ConcentrationReading reading(List<Action> live) {
        List<Carrier> carriers = tallies.values().stream()
                .map(tally -> Carrier.of(tally.name, tally.sectors, tally.actions))
                .sorted(Comparator.comparing(Carrier::actions).reversed().thenComparing(Carrier::organisation))
                .toList();
        List<Integer> numbers = carriers.stream().map(Carrier::actions).toList();
        int carried = numbers.stream().mapToInt(Integer::intValue).sum();
        int carrying = (int) numbers.stream().filter(number -> number > 0).count();
        int sectors = (int) live.stream()
                .filter(action -> action.terms().organisation() != null)
                .map(action -> action.terms().sector())
                .filter(Objects::nonNull)
                .distinct()
                .count();
        ConcentrationFinding finding = finding(live.size(), carrying, sectors);
        return new ConcentrationReading(
                finding,
                explanation(finding, carrying, sectors),
                List.of(
                        new Count("live-actions", live.size()),
                        new Count("carried", carried),
                        new Count("organisations", carrying),
                        new Count("organisations-that-carry-none", carriers.size() - carrying),
                        new Count("sectors", sectors)),
                carriers,
                carried == 0 ? null : Inequality.herfindahl(numbers),
                carried == 0 ? null : Inequality.gini(numbers),
                live.stream()
                        .filter(action -> action.terms().organisation() == null)
                        .map(action -> RecordBehind.of(
                                action, "No organisation carries it.", "Name the organisation that carries it."))
                        .toList(),
                wouldChange(carriers));
    }

    private static ConcentrationFinding finding(int live, int carrying, int sectors) {
        if (live == 0) {
            return ConcentrationFinding.NO_RECORDS;
        }
        if (carrying == 0) {
            return ConcentrationFinding.NOBODY_NAMED;
        }
        if (carrying == 1) {
            return ConcentrationFinding.ONE_ORGANISATION;
        }
        return sectors > 1 ? ConcentrationFinding.SEVERAL_SECTORS : ConcentrationFinding.ONE_SECTOR;
    }

    private static List<String> wouldChange(List<Carrier> carriers) {
        String idle = carriers.stream()
                .filter(carrier -> carrier.actions() == 0)
                .map(Carrier::organisation)
                .collect(Collectors.joining(", "));
        return idle.isEmpty() ? List.of() : List.of("Partners that carry no action: " + idle + ".");
    }

    private static String explanation(ConcentrationFinding finding, int carrying, int sectors) {
        return switch (finding) {
            case NO_RECORDS -> "No live action is recorded.";
            case NOBODY_NAMED -> "No live action names an organisation.";
            case ONE_ORGANISATION -> "One organisation carries every live action that names one.";
            case ONE_SECTOR, SEVERAL_SECTORS ->
                carrying + " organisations carry live actions; sectors that they name: " + sectors + ".";
        };
    }
}
