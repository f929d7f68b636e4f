package org.placewise.indicator.area;

import org.jspecify.annotations.Nullable;

/**
 * An area of which there are thousands, and what it lies in as far as lookups and releases have said.
 *
 * @param code nine characters, such as {@code E01008291}; for a primary care network its ODS code, such as {@code U00070},
 *     because it has no GSS code
 * @param type LSOA, MSOA or primary care network
 * @param vintage of a super output area; null for a primary care network
 * @param district code of the lower-tier council, as its source names it: it may have been replaced since
 * @param msoa code of the MSOA around an LSOA
 * @param subIcb code of the sub-ICB location
 * @param icb code of the integrated care board, as its source names it
 */
public record SmallArea(
        String code,
        AreaType type,
        @Nullable LsoaVintage vintage,
        @Nullable String district,
        @Nullable String msoa,
        @Nullable String subIcb,
        @Nullable String icb) {

    public SmallArea {
        if (!type.isSmall()) {
            throw new IllegalArgumentException(code + " is of type " + type.word() + ", which is not a small area");
        }
        if ((vintage == null) != (type == AreaType.PRIMARY_CARE_NETWORK)) {
            throw new IllegalArgumentException("A super output area has a vintage and nothing else has one: " + code);
        }
    }
}
