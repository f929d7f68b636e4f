package org.placewise.indicator.area;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which integrated care board an LSOA lies in. A district that lies whole in one board settles it; in the districts that
 * boards share, a bundled list says it for each LSOA of both vintages.
 */
public final class LsoaBoards {

    private final AreaGraph areas;
    private final Map<String, Map<String, String>> boardByLsoaByVintage;

    /** The list is keyed by LSOA vintage ({@code 2011}, {@code 2021}), then by LSOA code. */
    public LsoaBoards(AreaGraph areas, Map<String, Map<String, String>> boardByLsoaByVintage) {
        this.areas = areas;
        this.boardByLsoaByVintage = Map.copyOf(boardByLsoaByVintage);
    }

    /** The board's GSS code; empty when the district is shared and the LSOA is not on the list. */
    public Optional<String> boardOf(String lsoaVintage, String lsoaCode, Area district) {
        List<String> boards = boardsOf(district);
        return boards.size() == 1
                ? Optional.of(boards.getFirst())
                : listed(lsoaVintage, lsoaCode).filter(boards::contains);
    }

    private Optional<String> listed(String lsoaVintage, String lsoaCode) {
        return Optional.ofNullable(
                boardByLsoaByVintage.getOrDefault(lsoaVintage, Map.of()).get(lsoaCode));
    }

    /** The boards that the district has a part in. */
    public List<String> boardsOf(Area district) {
        return district.parents().stream()
                .map(AreaParent::gssCode)
                .filter(code -> areas.find(code).orElseThrow().type() == AreaType.ICB)
                .toList();
    }
}
