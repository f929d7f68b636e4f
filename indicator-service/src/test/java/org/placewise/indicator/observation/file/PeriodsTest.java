package org.placewise.indicator.observation.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewise.indicator.observation.Period;

class PeriodsTest {

    @ParameterizedTest
    @CsvSource({
        "2015, 20150000",
        "2015/16, 20150000",
        "1999/00, 19990000",
        "2015/2016, 20150000",
        "2015 - 17, 20150000",
        "2015-2017, 20150000",
        "1998 - 00, 19980000",
        "2010/11 - 12/13, 20100000",
        "2010/11-2012/13, 20100000",
        "2016 Q2, 20160200",
        "2016/17 Q4, 20160400",
        "Mar 2020, 20200003",
        "August 2010 - July 2013, 20100008",
    })
    void readsPeriodsAsTheyArePublished(String text, int sort) {
        assertThat(Periods.parse(text)).contains(new Period(text, sort));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "last year", "15", "2015/17", "2017 - 15", "2015 Q5", "1066", "2500", "Smarch 2015"})
    void readsNothingElse(String text) {
        assertThat(Periods.parse(text)).isEmpty();
    }
}
