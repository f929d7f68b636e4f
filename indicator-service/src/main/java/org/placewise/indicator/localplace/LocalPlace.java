package org.placewise.indicator.localplace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.area.AreaParent;
import org.placewise.indicator.area.AreaType;
import org.placewise.indicator.area.LsoaVintage;
import org.placewise.kit.day.EnglishDay;

/**
 * A place that an authority has made of LSOAs.
 *
 * @param code L and eight digits; no GSS code of England begins with L, and a code is never given twice
 * @param owner GSS code of the council in which all of the place lies
 * @param lsoaCodes in order of code
 * @param withdrawal null while the place exists
 * @param version grows by one with each change
 */
public record LocalPlace(
        String code,
        String name,
        String owner,
        LsoaVintage vintage,
        List<String> lsoaCodes,
        LocalDate validFrom,
        @Nullable Withdrawal withdrawal,
        long version) {

    /** When the place was withdrawn, and why. */
    public record Withdrawal(Instant at, String reason) {

        /** The last day of the place. */
        public LocalDate day() {
            return EnglishDay.of(at);
        }
    }

    public LocalPlace {
        lsoaCodes = lsoaCodes.stream().sorted().toList();
    }

    /** Whether a text has the form of a local place's code. */
    public static boolean isCode(String text) {
        return text.matches("L\\d{8}");
    }

    public LocalPlace with(LocalPlaceTerms terms) {
        return new LocalPlace(
                code, terms.name(), owner, terms.vintage(), terms.lsoaCodes(), validFrom, withdrawal, version);
    }

    public LocalPlace withdrawn(Withdrawal end) {
        return new LocalPlace(code, name, owner, vintage, lsoaCodes, validFrom, end, version);
    }

    public LocalPlace atVersion(long other) {
        return new LocalPlace(code, name, owner, vintage, lsoaCodes, validFrom, withdrawal, other);
    }

    /** The place as an area among areas. */
    public Area asArea() {
        return new Area(
                code,
                name,
                AreaType.LOCAL_PLACE,
                null,
                validFrom,
                withdrawal == null ? null : withdrawal.day(),
                List.of(),
                List.of(new AreaParent(owner, true)));
    }
}
