package org.placewise.indicator.localplace;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.area.AreaGraph;
import org.placewise.indicator.area.LsoaVintage;
import org.placewise.indicator.area.SmallAreaIndex;
import org.placewise.kit.form.Readable;
import org.placewise.kit.problem.Faults;

/** What a local place has to be like. Every rule is held against a draft, and every fault is told. */
public final class LocalPlaceRules {

    public static final int LONGEST_NAME = 200;
    public static final int MOST_LSOAS = 2_000;

    private final AreaGraph areas;
    private final SmallAreaIndex smallAreas;

    public LocalPlaceRules(AreaGraph areas, SmallAreaIndex smallAreas) {
        this.areas = areas;
        this.smallAreas = smallAreas;
    }

    /** The terms of a draft that keeps all rules; otherwise empty, and the faults are noted. */
    public Optional<LocalPlaceTerms> check(LocalPlaceDraft draft, Faults faults) {
        name(draft.name(), faults);
        Optional<Area> owner = owner(draft.owner(), faults);
        Optional<LsoaVintage> vintage = vintage(draft.lsoaVintage(), faults);
        List<@Nullable String> codes = Objects.requireNonNullElse(draft.lsoaCodes(), List.of());
        count(codes.size(), faults);
        distinct(codes, faults);
        vintage.ifPresent(of -> members(codes, of, owner, faults));
        if (faults.any()) {
            return Optional.empty();
        }
        return Optional.of(new LocalPlaceTerms(
                Objects.requireNonNull(draft.name()).strip(),
                vintage.orElseThrow(),
                codes.stream().map(Objects::requireNonNull).toList()));
    }

    private static void name(@Nullable String name, Faults faults) {
        if (name == null || !Readable.hasSomethingToSee(name)) {
            faults.add("/name", "required", "A local place has a name.");
        } else if (name.strip().length() > LONGEST_NAME) {
            faults.add("/name", "too-long", "A name has at most " + LONGEST_NAME + " characters.");
        } else if (name.strip().codePoints().anyMatch(LocalPlaceRules::cannotBeShown)) {
            faults.add("/name", "not-one-line", "A name is one line of readable text.");
        }
    }

    private static boolean cannotBeShown(int character) {
        return !Readable.inLine(character) || Character.getType(character) == Character.UNASSIGNED;
    }

    private Optional<Area> owner(@Nullable String code, Faults faults) {
        if (code == null) {
            faults.add("/ownerGssCode", "required", "A local place belongs to an authority.");
            return Optional.empty();
        }
        Optional<Area> owner = areas.find(code);
        if (owner.isEmpty()) {
            faults.add("/ownerGssCode", "unknown-area", "No area has the code " + code + ".");
        } else if (!owner.get().type().isLowerTier() && !owner.get().type().isUpperTier()) {
            faults.add("/ownerGssCode", "not-an-authority", owner.get().name() + " is not a council.");
        } else if (!owner.get().isCurrent()) {
            faults.add(
                    "/ownerGssCode",
                    "former-area",
                    owner.get().name() + " is no longer in use; its successors are "
                            + String.join(", ", owner.get().successors()) + ".");
        } else {
            return owner;
        }
        return Optional.empty();
    }

    private Optional<LsoaVintage> vintage(@Nullable String year, Faults faults) {
        Optional<LsoaVintage> vintage = Optional.ofNullable(year).flatMap(LsoaVintage::ofYear);
        if (vintage.isEmpty()) {
            faults.add("/lsoaVintage", "unknown-vintage", "The vintage of the LSOAs is 2011 or 2021.");
        } else if (smallAreas.lsoaCount(vintage.get()) == 0) {
            faults.add(
                    "/lsoaVintage",
                    "lsoas-not-loaded",
                    "No LSOAs of " + year + " are known here yet. Load a lookup of them first.");
            return Optional.empty();
        }
        return vintage;
    }

    private static void count(int lsoas, Faults faults) {
        if (lsoas == 0) {
            faults.add("/lsoaCodes", "required", "A local place is made of at least one LSOA.");
        } else if (lsoas > MOST_LSOAS) {
            faults.add(
                    "/lsoaCodes",
                    "too-many",
                    "A local place is made of at most " + MOST_LSOAS + " LSOAs, not " + lsoas + ".");
        }
    }

    private static void distinct(List<@Nullable String> codes, Faults faults) {
        Set<@Nullable String> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            if (!seen.add(codes.get(i))) {
                faults.add("/lsoaCodes/" + i, "duplicate", codes.get(i) + " is there more than once.");
            }
        }
    }

    private void members(List<@Nullable String> codes, LsoaVintage vintage, Optional<Area> owner, Faults faults) {
        Set<String> allowed = owner.map(area -> Set.copyOf(smallAreas.lsoasOf(area.gssCode(), vintage)))
                .orElse(Set.of());
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            if (code == null || !code.matches("E01\\d{6}")) {
                faults.add(
                        "/lsoaCodes/" + i, "not-an-lsoa", "An LSOA has the code E01 and six digits, not " + code + ".");
            } else if (smallAreas.find(code, vintage).isEmpty()) {
                unknown(code, vintage, i, faults);
            } else if (owner.isPresent() && !allowed.contains(code)) {
                faults.add(
                        "/lsoaCodes/" + i,
                        "outside-owner",
                        code + " does not lie in " + owner.get().name() + ".");
            }
        }
    }

    private void unknown(String code, LsoaVintage vintage, int position, Faults faults) {
        if (smallAreas.find(code, vintage.other()).isPresent()) {
            faults.add(
                    "/lsoaCodes/" + position,
                    "other-vintage",
                    code + " is an LSOA of " + vintage.other().year() + ", not of " + vintage.year() + ".");
        } else {
            faults.add(
                    "/lsoaCodes/" + position,
                    "unknown-lsoa",
                    "No LSOA of " + vintage.year() + " has the code " + code + ".");
        }
    }
}
