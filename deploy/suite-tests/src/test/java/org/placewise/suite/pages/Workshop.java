package org.placewise.suite.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.placewise.local.SuiteService;
import org.placewise.suite.http.Api;
import org.placewise.suite.running.RunningSuite;

/** A round of Tool A that was planned over the API, and the people who enter its pages by their links, each with a browser of their own. */
final class Workshop implements AutoCloseable {

    static final int ELEMENTS = 10;

    private static final String NEWCASTLE = "E08000021";

    private final RunningSuite suite;
    private final Browser browser;
    private final boolean scripts;
    private final Api assessor;
    private final String round;
    private final List<BrowserContext> contexts = new ArrayList<>();

    private Workshop(RunningSuite suite, Browser browser, boolean scripts, Api assessor, String round) {
        this.suite = suite;
        this.browser = browser;
        this.scripts = scripts;
        this.assessor = assessor;
        this.round = round;
    }

    /** Plans one whose people have browsers with or without scripts. */
    static Workshop plan(RunningSuite suite, Browser browser, boolean scripts, String topic) {
        Api assessor = suite.api(SuiteService.ASSESSMENT, "assessor", NEWCASTLE);
        String round = assessor.postJson("/v1/rounds", """
                        {"gssCode": "%s", "topic": "%s", "instrumentId": "tool-a", "instrumentVersion": "1.0",
                         "mode": "facilitated", "provenance": "self-assessed", "example": true}
                        """.formatted(NEWCASTLE, topic))
                .expect(201)
                .json()
                .path("roundId")
                .asText();
        return new Workshop(suite, browser, scripts, assessor, round);
    }

    /** A rater's first page, on a phone. */
    Page rater(String organisation, String sector) {
        String link = assessor.postJson("/v1/rounds/" + round + "/invitations", """
                        {"organisation": "%s", "sector": "%s"}""".formatted(organisation, sector))
                .expect(201)
                .json()
                .path("link")
                .asText();
        return enter(link, PageCheck.PHONE);
    }

    /** The organiser's page, at a desk. */
    Page organiser() {
        String link = assessor.call("POST", "/v1/rounds/" + round + "/organiser-links")
                .expect(201)
                .json()
                .path("link")
                .asText();
        return enter(link, PageCheck.DESKTOP);
    }

    /** The printable summary of the assessment that came of the round, which a reader's token opens. */
    Page summary() {
        String assessment = assessor.get("/v1/rounds/" + round)
                .expect(200)
                .json()
                .path("assessmentId")
                .asText();
        Page page = page(PageCheck.DESKTOP);
        page.context().setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + suite.token("reader")));
        page.navigate(address("/assessments/" + assessment));
        return page;
    }

    private Page enter(String link, int width) {
        Page page = page(width);
        page.navigate(address(link));
        return page;
    }

    private Page page(int width) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 800).setJavaScriptEnabled(scripts));
        contexts.add(context);
        return context.newPage();
    }

    private String address(String path) {
        return suite.address(SuiteService.ASSESSMENT).resolve(path).toString();
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
    }
}
