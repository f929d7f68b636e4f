package org.placewise.indicator.area.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.area.AreaGraph;
import org.placewise.indicator.area.AreaParent;
import org.placewise.indicator.area.AreaType;
import org.placewise.indicator.area.Areas;
import org.placewise.indicator.area.LsoaLink;
import org.placewise.indicator.area.LsoaLinks;
import org.placewise.indicator.area.LsoaVintage;
import org.placewise.indicator.area.SmallArea;
import org.placewise.indicator.area.SmallAreaIndex;
import org.placewise.indicator.area.SmallAreas;
import org.placewise.indicator.area.http.AreaDetailResponse.AreaLink;
import org.placewise.indicator.area.http.AreaDetailResponse.Correspondence;
import org.placewise.indicator.area.http.AreaDetailResponse.RelatedArea;

/** Small areas in the form in which other areas are answered. */
@ApplicationScoped
class SmallAreaAnswers {

    private final Areas areas;
    private final SmallAreas smallAreas;
    private final LsoaLinks links;

    SmallAreaAnswers(Areas areas, SmallAreas smallAreas, LsoaLinks links) {
        this.areas = areas;
        this.smallAreas = smallAreas;
        this.links = links;
    }

    /** Changes whenever an answer could. */
    String edition() {
        return smallAreas.edition();
    }

    Optional<AreaDetailResponse> detail(String code) {
        SmallAreaIndex index = smallAreas.index();
        return index.find(code).map(area -> detail(area, index));
    }

    private AreaDetailResponse detail(SmallArea area, SmallAreaIndex index) {
        Set<LsoaVintage> vintages = index.vintagesOf(area.code());
        List<LsoaLink> shared = shared(area, vintages);
        List<SmallArea> around = around(area, index);
        List<SmallArea> within = within(area, index);
        List<SmallArea> after = successors(area, vintages, shared, index);
        Map<String, String> names = smallAreas.names(Stream.of(List.of(area), around, within, after)
                .flatMap(List::stream)
                .toList());
        return new AreaDetailResponse(
                area.code(),
                name(area, names),
                area.type().word(),
                area.type().level(),
                area.type() == AreaType.PRIMARY_CARE_NETWORK ? area.code() : null,
                null,
                null,
                after.stream()
                        .map(next -> new AreaLink(
                                next.code(), name(next, names), next.type().word()))
                        .toList(),
                Stream.concat(
                                related(around, names),
                                AreaDetailResponse.related(parents(area, index), areas.graph()).stream())
                        .toList(),
                AreaDetailResponse.related(ancestors(area, index), areas.graph()),
                related(within, names).toList(),
                vintages.stream().map(LsoaVintage::year).toList(),
                shared.stream().map(Correspondence::of).toList());
    }

    private List<LsoaLink> shared(SmallArea area, Set<LsoaVintage> vintages) {
        return area.type() == AreaType.LSOA
                ? vintages.stream()
                        .flatMap(vintage -> links.of(List.of(area.code()), vintage).stream())
                        .distinct()
                        .toList()
                : List.of();
    }

    private static List<SmallArea> around(SmallArea area, SmallAreaIndex index) {
        String msoa = area.msoa();
        LsoaVintage vintage = area.vintage();
        return msoa == null || vintage == null
                ? List.of()
                : index.find(msoa, vintage).stream().toList();
    }

    private static List<SmallArea> within(SmallArea area, SmallAreaIndex index) {
        return area.type() == AreaType.MSOA
                ? index.within(area.code(), area.vintage(), AreaType.LSOA)
                        .sorted(Comparator.comparing(SmallArea::code))
                        .toList()
                : List.of();
    }

    /** The LSOAs of 2021 that took over from one that is of 2011 alone. */
    private static List<SmallArea> successors(
            SmallArea area, Set<LsoaVintage> vintages, List<LsoaLink> shared, SmallAreaIndex index) {
        return vintages.equals(Set.of(LsoaVintage.CENSUS_2011))
                ? shared.stream()
                        .flatMap(link -> index.find(link.lsoa2021(), LsoaVintage.CENSUS_2021).stream())
                        .toList()
                : List.of();
    }

    private static List<AreaParent> parents(SmallArea area, SmallAreaIndex index) {
        return Stream.of(
                        area.district(),
                        area.subIcb(),
                        area.type() == AreaType.MSOA
                                ? null
                                : index.boardOf(area).orElse(null))
                .flatMap(Stream::ofNullable)
                .map(code -> new AreaParent(code, true))
                .toList();
    }

    /** All above: of a district that boards share, only what does not depend on where in the district the area lies. */
    private Set<AreaParent> ancestors(SmallArea area, SmallAreaIndex index) {
        AreaGraph graph = areas.graph();
        Set<AreaParent> found = new LinkedHashSet<>(parents(area, index));
        parents(area, index).stream()
                .flatMap(parent -> graph.ancestors(parent.gssCode()).stream())
                .filter(AreaParent::whole)
                .forEach(found::add);
        return found;
    }

    private Stream<RelatedArea> related(List<SmallArea> small, Map<String, String> names) {
        return small.stream()
                .map(area -> new RelatedArea(
                        area.code(), name(area, names), area.type().word(), true, isCurrent(area)));
    }

    private static boolean isCurrent(SmallArea area) {
        return area.vintage() != LsoaVintage.CENSUS_2011;
    }

    private static String name(SmallArea area, Map<String, String> names) {
        return names.getOrDefault(area.code(), area.code());
    }

    /** Small areas of a type, in order of code, from after this one; as many as there are up to the most. */
    List<AreaResponse> list(
            AreaType type,
            @Nullable String ancestor,
            @Nullable LsoaVintage wanted,
            @Nullable String nameContains,
            @Nullable String after,
            int most) {
        SmallAreaIndex index = smallAreas.index();
        LsoaVintage vintage = type == AreaType.PRIMARY_CARE_NETWORK ? null : newest(wanted, index);
        List<SmallArea> found = index.within(ancestor == null ? Area.ENGLAND : ancestor, vintage, type)
                .filter(area -> after == null || area.code().compareTo(after) > 0)
                .sorted(Comparator.comparing(SmallArea::code))
                .limit(nameContains == null ? most : Long.MAX_VALUE)
                .toList();
        Map<String, String> names = smallAreas.names(found);
        String part = nameContains == null ? "" : nameContains.toLowerCase(Locale.ROOT);
        return found.stream()
                .filter(area -> name(area, names).toLowerCase(Locale.ROOT).contains(part))
                .limit(most)
                .map(area -> response(area, index, names))
                .toList();
    }

    private static LsoaVintage newest(@Nullable LsoaVintage wanted, SmallAreaIndex index) {
        if (wanted != null) {
            return wanted;
        }
        return index.lsoaCount(LsoaVintage.CENSUS_2021) > 0 ? LsoaVintage.CENSUS_2021 : LsoaVintage.CENSUS_2011;
    }

    private static AreaResponse response(SmallArea area, SmallAreaIndex index, Map<String, String> names) {
        return new AreaResponse(
                area.code(),
                name(area, names),
                area.type().word(),
                area.type().level(),
                area.type() == AreaType.PRIMARY_CARE_NETWORK ? area.code() : null,
                null,
                null,
                List.of(),
                Stream.concat(
                                Stream.ofNullable(area.msoa()).map(code -> new AreaParent(code, true)),
                                parents(area, index).stream())
                        .toList());
    }

    /** Whether small areas can lie in an area with this code. */
    boolean canContain(String code) {
        return areas.graph().find(code).isPresent()
                || smallAreas.index().typeOf(code).filter(AreaType.MSOA::equals).isPresent();
    }
}
