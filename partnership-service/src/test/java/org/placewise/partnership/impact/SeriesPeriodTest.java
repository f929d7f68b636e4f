package org.placewise.partnership.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "calendar,                 2019,            20190000, 2019-01-01, 2020-01-01",
        "yearly,                   2019,            20190000, 2019-01-01, 2020-01-01",
        "calendar-multi-year,      2017 - 19,       20170000, 2017-01-01, 2020-01-01",
        "calendar-multi-year,      1999 - 01,       19990000, 1999-01-01, 2002-01-01",
        "calendar-multi-year,      2017-2019,       20170000, 2017-01-01, 2020-01-01",
        "financial,                2019/20,         20190000, 2019-04-01, 2020-04-01",
        "financial-multi-year,     2017/18 - 19/20, 20170000, 2017-04-01, 2020-04-01",
        "financial-year-end-point, 2019/20,         20190000, 2019-04-01, 2020-04-01",
        "academic,                 2019/20,         20190000, 2019-09-01, 2020-09-01",
        "of-another-kind,          2019 Q3,         20190300, 2019-01-01, 2020-01-01",
    })
    void beginsAndEndsWithItsKindOfYear(String type, String name, int sort, LocalDate first, LocalDate before) {
        assertThat(SeriesPeriod.of(type, SeriesFixture.period(name, sort, null, null, null)))
                .isEqualTo(new SeriesPeriod(first, before));
    }

    @ParameterizedTest
    @CsvSource({"2017, true", "2019, true", "2020, false", "2014, false", "2015, true"})
    void overlapsWhereAYearBelongsToBoth(int from, boolean overlaps) {
        assertThat(multiYear(2017).overlaps(multiYear(from))).isEqualTo(overlaps);
    }

    private static SeriesPeriod multiYear(int from) {
        String name = from + " - " + (from + 2) % 100;
        return SeriesPeriod.of("calendar-multi-year", SeriesFixture.period(name, from * 10_000, null, null, null));
    }
}
