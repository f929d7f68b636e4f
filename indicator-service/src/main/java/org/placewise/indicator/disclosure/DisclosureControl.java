package org.placewise.indicator.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Decides which counts are shown. Small ones are not; and of every total in which a single cell is not shown, which is that total
 * less the others, one more is withheld, until there is no such total left. The cell that tells least is taken: the smallest
 * that is not zero, and a national one only when there is no other.
 */
public final class DisclosureControl {

    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    private final List<Cell> cells;
    private final List<List<Integer>> totals;
    private final List<List<List<Integer>>> totalsOfCell;
    private final Decision[] decisions;

    private DisclosureControl(List<Cell> cells, List<List<Integer>> totals) {
        this.cells = cells;
        this.totals = totals;
        this.decisions = new Decision[cells.size()];
        this.totalsOfCell =
                cells.stream().<List<List<Integer>>>map(_ -> new ArrayList<>()).toList();
        totals.forEach(total -> total.forEach(cell -> totalsOfCell.get(cell).add(total)));
    }

    /** One decision per cell, in the same order. No two cells are of the same place in the table. */
    public static List<Decision> decide(List<Cell> cells, Containment containment) {
        return new DisclosureControl(cells, new Totals(cells, containment).find()).decide();
    }

    /** A count that is shown, rounded to the nearest 5; halves are rounded up. */
    public static BigDecimal rounded(BigDecimal count) {
        return count.divide(FIVE, 0, RoundingMode.HALF_UP).multiply(FIVE);
    }

    private List<Decision> decide() {
        for (int i = 0; i < decisions.length; i++) {
            decisions[i] = cells.get(i).isSmall() ? Decision.SMALL_COUNT : Decision.SHOW;
        }
        Deque<List<Integer>> open = new ArrayDeque<>(totals);
        while (!open.isEmpty()) {
            List<Integer> total = open.remove();
            if (total.stream().filter(this::isHidden).count() == 1) {
                complement(total).ifPresent(cell -> {
                    decisions[cell] = Decision.COMPLEMENTARY;
                    open.addAll(totalsOfCell.get(cell));
                });
            }
        }
        return Arrays.asList(decisions);
    }

    private boolean isHidden(int cell) {
        return decisions[cell] != Decision.SHOW || cells.get(cell).count() == null;
    }

    private Optional<Integer> complement(List<Integer> total) {
        return total.stream()
                .filter(cell -> !isHidden(cell))
                .min(Comparator.<Integer, Boolean>comparing(
                                cell -> cells.get(cell).national())
                        .thenComparing(cell -> count(cell).signum() == 0)
                        .thenComparing(this::count));
    }

    private BigDecimal count(int cell) {
        BigDecimal count = cells.get(cell).count();
        return count == null ? BigDecimal.ZERO : count;
    }
}
