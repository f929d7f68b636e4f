package org.placewise.reporting.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.place.AreaType;
import org.placewise.reporting.place.ListedPlace;
import org.placewise.reporting.place.PlaceQuery;

/**
 * The list of places: one page of it, in groups by kind of area.
 *
 * @param text what was searched for; empty for everything
 * @param recorded whether only places with assessments or boards are listed
 * @param withRecords the first few places with assessments or boards, on the first page of an unfiltered list
 * @param nextHref link to the next page, or null
 */
public record PlaceListPage(
        String text,
        List<Choice> areaTypes,
        boolean recorded,
        boolean filtered,
        List<Row> withRecords,
        List<Group> groups,
        String found,
        @Nullable String nextHref,
        boolean first) {

    /** A choice in the list of kinds of area. */
    public record Choice(String code, String title, boolean selected) {}

    /** Places of one kind. */
    public record Group(String title, List<Row> places) {}

    /** A place and how much is known of it. */
    public record Row(
            String gssCode,
            String name,
            String within,
            @Nullable String ended,
            List<String> known) {}

    /** Makes the page of a search from one page of places. */
    public static PlaceListPage of(
            PlaceQuery query, List<ListedPlace> places, List<ListedPlace> withRecords, @Nullable String nextHref) {
        String text = Objects.requireNonNullElse(query.text(), "");
        String areaType = Objects.requireNonNullElse(query.areaType(), "");
        boolean first = query.after() == null;
        return new PlaceListPage(
                text,
                choices(areaType),
                query.recorded(),
                query.filtered(),
                withRecords.stream().map(PlaceListPage::row).toList(),
                groups(places),
                Figures.count(places.size(), "place") + (nextHref == null && first ? "" : " on this page"),
                nextHref,
                first);
    }

    private static List<Choice> choices(String selected) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", "All kinds of area", selected.isEmpty()));
        for (AreaType type : AreaType.values()) {
            choices.add(new Choice(type.code(), type.plural(), type.code().equals(selected)));
        }
        return List.copyOf(choices);
    }

    private static List<Group> groups(List<ListedPlace> places) {
        Map<String, List<ListedPlace>> byType = places.stream()
                .collect(Collectors.groupingBy(ListedPlace::areaType, LinkedHashMap::new, Collectors.toList()));
        return byType.entrySet().stream()
                .map(e -> new Group(
                        AreaType.ofCode(e.getKey()).map(AreaType::plural).orElse(e.getKey()),
                        e.getValue().stream().map(PlaceListPage::row).toList()))
                .toList();
    }

    private static Row row(ListedPlace place) {
        String within = place.parents().stream()
                .filter(parent ->
                        parent.name() != null && !AreaType.ENGLAND.code().equals(parent.areaType()))
                .map(parent -> parent.whole() ? parent.name() : "part of " + parent.name())
                .collect(Collectors.joining(" · "));
        return new Row(place.gssCode(), place.name(), within, ended(place), known(place));
    }

    private static @Nullable String ended(ListedPlace place) {
        if (place.inUse()) {
            return null;
        }
        return place.validTo() == null ? "No longer in use" : "In use until " + Figures.day(place.validTo());
    }

    private static List<String> known(ListedPlace place) {
        List<String> known = new ArrayList<>();
        if (!place.deprivationIndexes().isEmpty()) {
            known.add("Deprivation");
        }
        if (place.componentsAssessed() > 0) {
            known.add(place.componentsAssessed() + " of 7 parts assessed");
        }
        if (place.boards() > 0) {
            known.add(Figures.count(place.boards(), "board"));
        }
        return List.copyOf(known);
    }
}
