package org.placewise.reporting.web.objective;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.dashboard.ThreadStep;
import org.placewise.reporting.web.Words;

/**
 * The golden thread through an objective.
 *
 * @param priority title of the priority it follows from; null where it states none
 * @param above objectives that it serves, the nearest first
 * @param below objectives that serve it, the nearest first
 */
public record ThreadView(@Nullable String priority, List<Row> above, List<Row> below) {

    /**
     * An objective on the thread.
     *
     * @param link how it is linked, in words
     * @param href its page; null until the objective is known
     */
    public record Row(
            String title,
            String where,
            String link,
            @Nullable String href) {}

    static ThreadView of(@Nullable String priority, List<ThreadStep> thread) {
        return new ThreadView(
                priority,
                thread.stream().filter(ThreadStep::up).map(ThreadView::row).toList(),
                thread.stream().filter(step -> !step.up()).map(ThreadView::row).toList());
    }

    private static Row row(ThreadStep step) {
        String link = Words.sentence(step.kind()) + ", " + step.strength() + " link"
                + (step.distance() == 1 ? "" : ", " + step.distance() + " links away");
        return new Row(
                step.title() == null ? "An objective that is not known here" : step.title(),
                Stream.of(step.place(), step.board()).filter(Objects::nonNull).collect(Collectors.joining(", ")),
                link,
                step.gssCode() == null ? null : "/places/" + step.gssCode() + "/objectives/" + step.objectiveId());
    }
}
