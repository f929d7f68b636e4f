package org.placewise.reporting.web.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where periods stand across a chart. Whole years stand apart by their distance; as soon as one period is shorter, all stand
 * evenly apart.
 */
final class TimeAxis {

    static final int LEFT = 70;
    static final int RIGHT = 408;
    private static final int MARGIN = 12;
    private static final double MIDDLE_OF_A_YEAR = 0.5;

    private TimeAxis() {}

    /** The places of periods in their order. */
    static List<Integer> of(List<Plotted> periods) {
        double first = periods.getFirst().year();
        double span = periods.getLast().year() - first;
        int steps = Math.max(1, periods.size() - 1);
        return IntStream.range(0, periods.size())
                .mapToObj(i -> periods.size() == 1
                        ? (LEFT + RIGHT) / 2
                        : x(span > 0 && inYears(periods) ? (periods.get(i).year() - first) / span : (double) i / steps))
                .toList();
    }

    /** The places of periods, and after them the place of a day; evenly spaced, a later day is one step further. */
    static List<Integer> until(List<Plotted> periods, LocalDate day) {
        double year = day.getYear() + (day.getDayOfYear() - 1.0) / day.lengthOfYear() - MIDDLE_OF_A_YEAR;
        return inYears(periods) ? byDistance(periods, year) : evenly(periods, year);
    }

    private static boolean inYears(List<Plotted> periods) {
        return periods.stream().allMatch(Plotted::wholeYear);
    }

    private static List<Integer> byDistance(List<Plotted> periods, double day) {
        double first = Math.min(periods.getFirst().year(), day);
        double span = Math.max(periods.getLast().year(), day) - first;
        List<Integer> places = new ArrayList<>();
        periods.forEach(period -> places.add(x(span > 0 ? (period.year() - first) / span : 0)));
        places.add(x(span > 0 ? (day - first) / span : 1));
        return places;
    }

    private static List<Integer> evenly(List<Plotted> periods, double day) {
        int before =
                (int) periods.stream().filter(period -> period.year() <= day).count();
        int steps = before == periods.size() ? periods.size() : Math.max(1, periods.size() - 1);
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            places.add(x((double) i / steps));
        }
        places.add(x((double) before / steps));
        return places;
    }

    private static int x(double share) {
        return (int) Math.round(LEFT + MARGIN + (RIGHT - LEFT - 2 * MARGIN) * share);
    }
}
