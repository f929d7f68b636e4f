package org.placewise.indicator.area;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Small areas by code and what lies in what; immutable. Asking for one code takes constant time. */
public final class SmallAreaIndex {

    private final AreaGraph areas;
    private final LsoaBoards boards;
    private final Map<String, SmallArea> networks = new HashMap<>();
    private final Map<LsoaVintage, Map<String, SmallArea>> outputAreas = Map.of(
            LsoaVintage.CENSUS_2011, new HashMap<>(),
            LsoaVintage.CENSUS_2021, new HashMap<>());

    /** Where an area is there twice, the first counts. */
    public SmallAreaIndex(AreaGraph areas, LsoaBoards boards, Collection<SmallArea> smallAreas) {
        this.areas = areas;
        this.boards = boards;
        smallAreas.forEach(area -> of(area.vintage()).putIfAbsent(area.code(), area));
    }

    private Map<String, SmallArea> of(@Nullable LsoaVintage vintage) {
        return vintage == null ? networks : Objects.requireNonNull(outputAreas.get(vintage));
    }

    public boolean contains(String code) {
        return networks.containsKey(code) || outputAreas.values().stream().anyMatch(known -> known.containsKey(code));
    }

    public Optional<AreaType> typeOf(String code) {
        return all(code).map(SmallArea::type).findFirst();
    }

    /** The vintages of a super output area's code: both when the area did not change; none for any other code. */
    public Set<LsoaVintage> vintagesOf(String code) {
        Set<LsoaVintage> vintages = EnumSet.noneOf(LsoaVintage.class);
        outputAreas.forEach((vintage, known) -> {
            if (known.containsKey(code)) {
                vintages.add(vintage);
            }
        });
        return vintages;
    }

    /** The super output area of a vintage. */
    public Optional<SmallArea> find(String code, LsoaVintage vintage) {
        return Optional.ofNullable(of(vintage).get(code));
    }

    /** The area, as it is in the newest vintage that has it. */
    public Optional<SmallArea> find(String code) {
        return all(code).findFirst();
    }

    private Stream<SmallArea> all(String code) {
        return Stream.of(of(LsoaVintage.CENSUS_2021), of(LsoaVintage.CENSUS_2011), networks)
                .flatMap(known -> Stream.ofNullable(known.get(code)));
    }

    /** How many LSOAs of a vintage are known; 0 when none has been loaded. */
    public int lsoaCount(LsoaVintage vintage) {
        return Math.toIntExact(of(vintage).values().stream()
                .filter(area -> area.type() == AreaType.LSOA)
                .count());
    }

    /**
     * The LSOAs of a vintage that lie in an area, in order of code: a council, region, board, sub-board location, England or
     * an MSOA; in one that has been replaced and in what replaced it alone. Empty for any other code.
     */
    public List<String> lsoasOf(String areaCode, LsoaVintage vintage) {
        return within(areaCode, vintage, AreaType.LSOA)
                .map(SmallArea::code)
                .sorted()
                .toList();
    }

    /**
     * Small areas of a type that lie in an area, of one vintage where the type has vintages. An MSOA lies in a board or sub-board
     * location when one of its LSOAs does.
     */
    public Stream<SmallArea> within(String areaCode, @Nullable LsoaVintage vintage, AreaType type) {
        Predicate<SmallArea> inArea =
                type == AreaType.MSOA && isOfTheNhs(areaCode) ? aroundLsoasOf(areaCode, vintage) : membership(areaCode);
        return of(vintage).values().stream().filter(area -> area.type() == type && inArea.test(area));
    }

    private boolean isOfTheNhs(String areaCode) {
        return areas.find(areaCode)
                .filter(area -> area.type() == AreaType.ICB || area.type() == AreaType.SUB_ICB)
                .isPresent();
    }

    private Predicate<SmallArea> aroundLsoasOf(String areaCode, @Nullable LsoaVintage vintage) {
        Set<String> msoas = within(areaCode, vintage, AreaType.LSOA)
                .map(SmallArea::msoa)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
        return area -> msoas.contains(area.code());
    }

    private Predicate<SmallArea> membership(String areaCode) {
        Optional<AreaType> type = areas.find(areaCode).map(Area::type);
        if (type.isEmpty()) {
            return area -> areaCode.equals(area.msoa());
        }
        return switch (type.get()) {
            case ENGLAND -> _ -> true;
            case ICB -> area -> areaCode.equals(area.icb()) || areaCode.equals(board(area));
            case SUB_ICB -> area -> standsFor(area.subIcb(), areaCode);
            case REGION, COUNTY, UNITARY, METROPOLITAN_DISTRICT, LONDON_BOROUGH, NON_METROPOLITAN_DISTRICT -> {
                Map<String, Boolean> judged = new HashMap<>();
                yield area -> area.district() != null
                        && judged.computeIfAbsent(area.district(), district -> districtLiesIn(district, areaCode));
            }
            case PRIMARY_CARE_NETWORK, MSOA, LSOA, LOCAL_PLACE -> _ -> false;
        };
    }

    private boolean districtLiesIn(String district, String areaCode) {
        if (areas.find(district).isEmpty()) {
            return false;
        }
        return areas.isWithin(district, Set.of(areaCode))
                || onlySuccessor(district)
                        .filter(next -> districtLiesIn(next, areaCode))
                        .isPresent();
    }

    /** Whether a code is another or was replaced by it. */
    private boolean standsFor(@Nullable String code, String other) {
        return code != null
                && (code.equals(other)
                        || onlySuccessor(code)
                                .filter(next -> standsFor(next, other))
                                .isPresent());
    }

    private Optional<String> onlySuccessor(String code) {
        return areas.find(code)
                .map(Area::successors)
                .filter(successors -> successors.size() == 1)
                .map(List::getFirst);
    }

    /** The integrated care board in use that an LSOA lies in; empty when neither a lookup nor its district says so. */
    public Optional<String> boardOf(String lsoaCode, LsoaVintage vintage) {
        return find(lsoaCode, vintage).flatMap(this::boardOf);
    }

    /** The integrated care board in use that a small area lies in, as far as that is known. */
    public Optional<String> boardOf(SmallArea area) {
        return Optional.ofNullable(board(area));
    }

    /**
     * A board in use that a lookup names is believed. Where it names one that has been replaced, or none, the district and the
     * bundled list of shared districts say it: ground has moved between boards when they were replaced.
     */
    private @Nullable String board(SmallArea area) {
        String named = area.icb();
        if (named != null && areas.find(named).filter(Area::isCurrent).isPresent()) {
            return named;
        }
        return boardOfDistrict(area)
                .or(() -> boardOfLocation(area))
                .or(() -> Optional.ofNullable(named).map(this::inUse))
                .orElse(null);
    }

    private Optional<String> boardOfDistrict(SmallArea area) {
        @Nullable LsoaVintage vintage = area.vintage();
        return vintage == null || area.district() == null
                ? Optional.empty()
                : areas.find(area.district())
                        .flatMap(district -> boards.boardOf(vintage.year(), area.code(), district));
    }

    private Optional<String> boardOfLocation(SmallArea area) {
        return Optional.ofNullable(area.subIcb())
                .flatMap(location -> areas.find(inUse(location)))
                .map(location -> location.parents().getFirst().gssCode());
    }

    private String inUse(String code) {
        return onlySuccessor(code).map(this::inUse).orElse(code);
    }
}
