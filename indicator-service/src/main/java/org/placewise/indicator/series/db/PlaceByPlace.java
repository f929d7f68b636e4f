package org.placewise.indicator.series.db;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.series.PlaceFigures.Figure;
import org.placewise.indicator.series.PlaceFigures.LineFigures;
import org.placewise.indicator.series.PlaceFigures.OfPlace;

/** Gathers rows that come in the order of place, sex, age and period. */
final class PlaceByPlace {

    private final Iterator<FigureRow> rows;
    private final List<LineFigures> lines = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();

    PlaceByPlace(Iterator<FigureRow> rows) {
        this.rows = rows;
    }

    void handOver(Consumer<OfPlace> consumer) {
        FigureRow last = null;
        while (rows.hasNext()) {
            FigureRow row = rows.next();
            if (last != null) {
                boolean samePlace = row.areaCode().equals(last.areaCode());
                if (!samePlace || !row.sameLine(last)) {
                    endLine(last);
                }
                if (!samePlace) {
                    endPlace(last, consumer);
                }
            }
            figures.add(row.figure());
            last = row;
        }
        end(last, consumer);
    }

    private void end(@Nullable FigureRow last, Consumer<OfPlace> consumer) {
        if (last != null) {
            endLine(last);
            endPlace(last, consumer);
        }
    }

    private void endLine(FigureRow last) {
        lines.add(new LineFigures(last.sex(), last.age(), List.copyOf(figures)));
        figures.clear();
    }

    private void endPlace(FigureRow last, Consumer<OfPlace> consumer) {
        consumer.accept(new OfPlace(last.areaCode(), last.areaName(), last.areaType(), List.copyOf(lines)));
        lines.clear();
    }
}
