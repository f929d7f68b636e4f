package org.placewise.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewise.reporting.Reader.dashboardOnce;
import static org.placewise.reporting.Reader.reader;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.placewise.testkit.Infrastructure;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class IndicatorPagesIT {

    private static final String PLACE = "E08000901";

    @Test
    void theFirstScreenBeginsWithARealGapAndItsMovement() {
        publishThree();
        Document page = page("/places/" + PLACE);

        List<String> answers = page.select(".pw-answer .pw-answer__answer").eachText();
        assertThat(answers.get(0)).isEqualTo("9.1 years between the most and least deprived tenths");
        assertThat(answers.get(1)).isEqualTo("Widening");
        assertThat(page.select(".pw-answer").getFirst().text())
                .contains("Life expectancy at birth")
                .contains("95% limits 8.9 to 9.3 years")
                .doesNotContain("SII", "above zero");
        assertThat(page.select(".pw-answer a").getFirst().attr("href"))
                .isEqualTo("/places/" + PLACE + "/indicators/90366");
    }

    @Test
    void indicatorsStandInTheOrderOfTheCausalChainEachFindingAWordAndASymbol() {
        publishThree();
        Document page = page("/places/" + PLACE);

        assertThat(page.select(".pw-stage h3").eachText())
                .containsExactly("Wider determinants", "Behaviours", "Health and wellbeing");
        Element work = page.select(".pw-row").getFirst();
        assertThat(work.text())
                .contains("74.2%")
                .contains("95% limits 73.7 to 74.7%")
                .contains("Worse than England")
                .contains("England: 78%")
                .contains("Going down, getting worse")
                .contains("Not known here");
        assertThat(work.select(".pw-finding")).hasSize(2).allSatisfy(finding -> assertThat(
                        finding.select("svg[aria-hidden=true] path"))
                .hasSize(1));
        assertThat(page.select(".pw-row").get(1).select(".govuk-tag").text())
                .isEqualTo("Avoidable emergency admissions");
        assertThat(page.select(".pw-row").get(1).text()).contains("2016: suppressed. The count is from 1 to 7");
    }

    @Test
    void everyChartHasItsAlternativeAndTheSameNumbersAsATable() {
        publishThree();
        Document page = page("/places/" + PLACE + "/indicators");

        List<Element> pictures = page.select("article.pw-picture");
        assertThat(pictures).hasSize(3).allSatisfy(picture -> {
            assertThat(picture.select("svg.pw-lines[role=img]").attr("aria-label"))
                    .startsWith("Line chart.");
            assertThat(picture.select("details table tbody tr")).isNotEmpty();
        });
        assertThat(pictures.getFirst().select("svg.pw-lines").attr("aria-label"))
                .contains("2015: 76% (95% limits 75.5 to 76.5); 2016: 75.1% (95% limits 74.6 to 75.6)")
                .endsWith("Dashed line, England: 78% in 2019.");
        assertThat(pictures.getFirst()
                        .select("details table tbody tr")
                        .getFirst()
                        .text())
                .isEqualTo("2019 74.2 73.7 74.7 78 Worse than England – –");
        assertThat(pictures.get(1).select("svg .pw-lines__cross")).hasSize(1);
        assertThat(page.select(".pw-stages__link").eachText())
                .containsExactly(
                        "The whole chain 3 indicators",
                        "Wider determinants 1 indicators",
                        "Behaviours 1 indicators",
                        "Health and wellbeing 1 indicators");
    }

    @Test
    void thePageOfAnIndicatorHasEveryMeasureInPlainWordsFirst() {
        publishThree();
        Document page = page("/places/" + PLACE + "/indicators/90366");

        assertThat(page.select("#gap ~ article table caption").eachText())
                .hasSize(3)
                .satisfies(captions -> {
                    assertThat(captions.get(0))
                            .startsWith("Gap, as a difference")
                            .contains("Least deprived less most deprived");
                    assertThat(captions.get(1)).startsWith("Share that would not happen");
                    assertThat(captions.get(2)).startsWith("Slope index of inequality (SII)");
                });
        assertThat(page.select("#gap ~ article").text())
                .contains("Cannot be calculated")
                .contains("A fraction that would be spared is of rates and proportions, not of life-expectancy.")
                .contains("A straight line describes the groups well.");
        assertThat(page.select("a[href*=/v1/explain/]")).hasSize(1);
    }

    @Test
    void whatSomebodyNamedIsTextAndNeverMarkup() {
        String place = "E08000902";
        String hostile =
                "<script>alert(1)</script> \" onload=\"x ' & {page.gssCode} " + "é".repeat(150) + "x".repeat(90);
        ExampleEvent.area(place, "Hostile <b>place</b>", "unitary", "district").publish();
        SeriesExample.series(place, "hostile", hostile, null, 1d, 2d)
                .with(data ->
                        data.withObject("/indicator").put("unit", "<i>%</i>").put("definition", "</p><script>"))
                .publish();
        dashboardOnce(place, seen -> seen.getList("indicators").size() == 1);

        for (String path : List.of("", "/indicators", "/indicators/hostile")) {
            Document page = page("/places/" + place + path);
            assertThat(page.select("script, b, i, [onload]")).as(path).isEmpty();
            assertThat(page.text()).as(path).contains("<script>alert(1)</script>");
        }
        assertThat(page("/places/" + place + "/indicators")
                        .select("svg.pw-lines")
                        .attr("aria-label"))
                .contains("{page.gssCode}");
    }

    @Test
    void twoHundredIndicatorsComeInPagesAndThePlaceShowsWhatStandsOut() {
        String place = "E08000903";
        ExampleEvent.district(place).publish();
        IntStream.range(0, 200)
                .mapToObj(
                        i -> SeriesExample.series(place, "i" + i, "Indicator %03d".formatted(i), "behaviours", 10d + i)
                                .with(SeriesExample.beside(i == 150 ? "worse" : "similar", 12)))
                .forEach(ExampleEvent::publish);
        dashboardOnce(place, seen -> seen.getList("indicators").size() == 200);

        Document dashboard = page("/places/" + place);
        assertThat(dashboard.select(".pw-row h4 a").eachText())
                .containsExactly(
                        "Indicator 150",
                        "Indicator 000",
                        "Indicator 001",
                        "Indicator 002",
                        "Indicator 003",
                        "Indicator 004");
        assertThat(dashboard.select(".pw-stage").text())
                .contains("200 indicators, 1 worse than England")
                .contains("194 more");

        List<String> seen = new ArrayList<>();
        String next = "/places/" + place + "/indicators?stage=behaviours";
        while (next != null) {
            Document page = page(next);
            seen.addAll(page.select("article.pw-picture h3 a").eachText());
            assertThat(page.select("article.pw-picture")).hasSizeLessThanOrEqualTo(30);
            Element link = page.selectFirst("a[rel=next]");
            next = link == null ? null : link.attr("href");
        }
        assertThat(seen).hasSize(200).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void missingLimitsAndNoValueAtAllAreSaid() {
        String place = "E08000904";
        ExampleEvent.district(place).publish();
        SeriesExample.series(place, "bare", "Bare", "behaviours", 5d)
                .with(data -> SeriesExample.newest(data).putNull("lower95").putNull("upper95"))
                .publish();
        SeriesExample.series(place, "none", "None", "behaviours", (Double) null).publish();
        dashboardOnce(place, seen -> seen.getList("indicators").size() == 2);
        Document page = page("/places/" + place + "/indicators");

        assertThat(page.select("#indicator-bare").text())
                .contains("published without 95% limits")
                .contains("England has no value for 2015")
                .contains("Too early to tell")
                .contains("Not known here");
        assertThat(page.select("#indicator-bare .pw-lines__whisker")).isEmpty();
        assertThat(page.select("#indicator-none").text())
                .contains("No value published")
                .contains("2015: suppressed. The count is from 1 to 7")
                .contains("there is nothing to draw");
    }

    @Test
    void aPlaceWithoutIndicatorsSaysSo() {
        ExampleEvent.district("E08000905").publish();
        dashboardOnce("E08000905", seen -> true);

        assertThat(page("/places/E08000905").text()).contains("No indicator has been published for this place yet");
        assertThat(page("/places/E08000905/indicators").select("main").text())
                .contains("No indicator has been published for this place yet");
        reader().get("/places/E08000905/indicators/108").then().statusCode(404);
        reader().get("/places/E08000905/indicators?stage=magic").then().statusCode(404);
        reader().get("/places/E08009999/indicators").then().statusCode(404);
    }

    @Test
    void structureHelpsWhoeverCannotSeeThePages() {
        publishThree();
        for (String path : List.of("", "/indicators", "/indicators?stage=behaviours", "/indicators/90366")) {
            Document page = page("/places/" + PLACE + path);
            List<Integer> levels = page.select("h1, h2, h3, h4, h5").stream()
                    .map(heading -> Integer.parseInt(heading.tagName().substring(1)))
                    .toList();
            assertThat(levels.getFirst()).isEqualTo(1);
            for (int i = 1; i < levels.size(); i++) {
                assertThat(levels.get(i)).as("%s heading %d", path, i).isLessThanOrEqualTo(levels.get(i - 1) + 1);
            }
            assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
            assertThat(page.select("[role=region]").eachAttr("aria-label"))
                    .as(path)
                    .doesNotHaveDuplicates();
            assertThat(page.select("script, style, [style]")).as(path).isEmpty();
        }
    }

    private static void publishThree() {
        ExampleEvent.area(PLACE, "Indicator place", "metropolitan-district", "district")
                .publish();
        SeriesExample.series(PLACE, "work", "People in work", "wider-determinants", 76d, 75.1, 75.0, 74.6, 74.2)
                .with(SeriesExample.beside("worse", 78))
                .with(SeriesExample.trend("decreasing-getting-worse", "down"))
                .publish();
        SeriesExample.series(PLACE, "admissions", "Admissions for violence", "behaviours", 4.4, null)
                .with(data -> data.withObject("/indicator").put("avoidableEmergencyAdmissions", true))
                .publish();
        SeriesExample.series(PLACE, "90366", "Life expectancy at birth", "health-and-wellbeing", 77d, 77.4)
                .with(data -> data.withObject("/indicator")
                        .put("valueType", "life-expectancy")
                        .put("unit", "Years"))
                .publish();
        SeriesExample.inequality(PLACE, "90366", "widening").publish();
        dashboardOnce(
                PLACE,
                seen -> seen.getList("indicators").size() == 3 && seen.getString("indicators[2]?.gap?.sex") != null);
    }

    private static Document page(String path) {
        return Jsoup.parse(reader().get(path).then().statusCode(200).extract().asString());
    }
}
