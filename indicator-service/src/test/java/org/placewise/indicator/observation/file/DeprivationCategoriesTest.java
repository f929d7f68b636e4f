package org.placewise.indicator.observation.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.indicator.observation.Series.DeprivationQuantile;
import org.placewise.indicator.observation.file.DeprivationCategories.Reading;

class DeprivationCategoriesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "LSOA11 deprivation deciles in England (IMD2019)|Most deprived decile|1|10|iod2019",
                "LSOA11 deprivation deciles in England (IMD2019)|Second most deprived decile (IMD2019)|2|10|iod2019",
                "County & UA deprivation deciles in England (IMD2019, 4/21 geography)|Third more deprived decile|3|10|iod2019",
                "District & UA deprivation deciles in England (IMD2015, pre 4/19 geog.)|Fifth more deprived decile|5|10|iod2015",
                "CCG deprivation deciles in England (IMD2019, 2021 CCGs)|Fifth less deprived decile|6|10|iod2019",
                "LSOA21 deprivation deciles in England (IMD2025)|Third less deprived decile|8|10|iod2025",
                "LSOA11 deprivation deciles within area (IMD  trend)|Second least deprived decile|9|10|none",
                "General Practice deprivation deciles: (Index of Multiple Deprivation 2010)|Least deprived decile|10|10|iod2010",
                "LSOA11 deprivation quintiles within area (IMD  trend)|Average deprived quintile|3|5|none",
                "LSOA11 deprivation quintiles in England (IMD2019)|Second least deprived quintile|4|5|iod2019",
                "LSOA11 deprivation quintiles in England (IMD2019)|Quintile 1|1|5|iod2019",
                "LSOA11 deprivation deciles in England (IMD2019)|10 - least deprived|10|10|iod2019",
            })
    void understandsAQuantile(String type, String category, int rank, int of, String vintage) {
        assertThat(DeprivationCategories.read(type, category))
                .isEqualTo(new Reading.Quantile(new DeprivationQuantile(rank, of, vintage)));
    }

    @ParameterizedTest
    @CsvSource({"Ethnic groups, White", "Working status, Unemployed", "Urban/rural, Most rural"})
    void leavesOtherCategoriesAlone(String type, String category) {
        assertThat(DeprivationCategories.read(type, category)).isEqualTo(new Reading.OfSomethingElse());
    }

    @ParameterizedTest
    @CsvSource({
        "LSOA11 deprivation quintiles in England (IMD2019), Fourth more deprived quintile",
        "LSOA11 deprivation deciles in England (IMD2019), Average deprived decile",
        "LSOA11 deprivation deciles in England (IMD2019), Decile 11",
        "LSOA11 deprivation deciles in England (IMD2019), Decile 0",
        "LSOA11 deprivation deciles in England (IMD2019), Unknown",
        "LSOA11 deprivation deciles in England (IMD2019), Most deprived decile (IMD2015)",
    })
    void refusesACategoryThatItsTypeDoesNotHave(String type, String category) {
        assertThat(DeprivationCategories.read(type, category)).isInstanceOf(Reading.NotOfItsType.class);
    }
}
