package org.placewise.indicator.deprivation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.placewise.indicator.file.IntColumn;

/**
 * The cells of one file 7, column by column: about 350 bytes an LSOA, 12 MB for England. Filled by one reader, then only read.
 * It may hold a part of a release, which still knows how many LSOAs the whole has.
 */
public final class LsoaTable {

    private static final int ALL_ARE_HERE = -1;

    private final Edition edition;
    private final int nationalLsoas;
    private final IntColumn lines = new IntColumn();
    private final List<String> lsoaCodes = new ArrayList<>();
    private final List<String> lsoaNames = new ArrayList<>();
    private final List<String> districtCodes = new ArrayList<>();
    private final Map<Measure, DoubleColumn> scores = new EnumMap<>(Measure.class);
    private final Map<Measure, IntColumn> ranks = new EnumMap<>(Measure.class);
    private final Map<Measure, IntColumn> deciles = new EnumMap<>(Measure.class);
    private final Map<PopulationGroup, IntColumn> populations = new EnumMap<>(PopulationGroup.class);

    /** For a whole file. */
    public LsoaTable(Edition edition) {
        this(edition, ALL_ARE_HERE);
    }

    /** For some rows of a release that has this many. */
    public LsoaTable(Edition edition, int nationalLsoas) {
        this.edition = edition;
        this.nationalLsoas = nationalLsoas;
        for (Measure measure : Measure.values()) {
            scores.put(measure, new DoubleColumn());
            ranks.put(measure, new IntColumn());
            deciles.put(measure, new IntColumn());
        }
        for (PopulationGroup group : PopulationGroup.values()) {
            populations.put(group, new IntColumn());
        }
    }

    /** Begins the next LSOA; its cells are added to the columns after this. The line is where it stands in the file. */
    public void addLsoa(int line, String lsoaCode, String lsoaName, String districtCode) {
        lines.add(line);
        lsoaCodes.add(lsoaCode);
        lsoaNames.add(lsoaName);
        districtCodes.add(districtCode);
    }

    public Edition edition() {
        return edition;
    }

    /** Number of LSOAs in this table. */
    public int size() {
        return lsoaCodes.size();
    }

    /** Number of LSOAs that ranks and deciles are among: those of the whole release. */
    public int nationalLsoas() {
        return nationalLsoas == ALL_ARE_HERE ? size() : nationalLsoas;
    }

    /** Line of the file, 1 being the headings. */
    public int line(int index) {
        return lines.get(index);
    }

    public String lsoaCode(int index) {
        return lsoaCodes.get(index);
    }

    public String lsoaName(int index) {
        return lsoaNames.get(index);
    }

    public String districtCode(int index) {
        return districtCodes.get(index);
    }

    public DoubleColumn scores(Measure measure) {
        return Objects.requireNonNull(scores.get(measure));
    }

    public IntColumn ranks(Measure measure) {
        return Objects.requireNonNull(ranks.get(measure));
    }

    public IntColumn deciles(Measure measure) {
        return Objects.requireNonNull(deciles.get(measure));
    }

    /** People of a group in each LSOA; without cells when the edition does not count the group. */
    public IntColumn populations(PopulationGroup group) {
        return Objects.requireNonNull(populations.get(group));
    }
}
