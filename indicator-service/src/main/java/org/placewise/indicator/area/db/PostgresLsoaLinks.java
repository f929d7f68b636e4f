package org.placewise.indicator.area.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.placewise.indicator.area.LsoaChange;
import org.placewise.indicator.area.LsoaLink;
import org.placewise.indicator.area.LsoaLinks;
import org.placewise.indicator.area.LsoaVintage;
import org.placewise.kit.word.Word;

/** The correspondence as one row per link. */
@ApplicationScoped
public class PostgresLsoaLinks implements LsoaLinks {

    private final Jdbi jdbi;

    PostgresLsoaLinks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<LsoaLink> of(Collection<String> lsoaCodes, LsoaVintage vintage) {
        String end =
                switch (vintage) {
                    case CENSUS_2011 -> "lsoa_2011";
                    case CENSUS_2021 -> "lsoa_2021";
                };
        return jdbi.withHandle(handle -> handle.createQuery("SELECT lsoa_2011, lsoa_2021, change"
                        + " FROM lsoa_correspondence WHERE " + end + " = ANY (:codes) ORDER BY lsoa_2011, lsoa_2021")
                .bindArray("codes", String.class, List.copyOf(lsoaCodes))
                .map((row, _) -> new LsoaLink(
                        row.getString("lsoa_2011"),
                        row.getString("lsoa_2021"),
                        Word.stored(LsoaChange.class, row.getString("change"))))
                .list());
    }
}
