package org.placewise.suite.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.local.SuiteService;
import org.placewise.suite.http.Api;
import org.placewise.suite.running.RunningSuite;
import org.placewise.suite.running.SharedSuite;

/** The pages, in the installed browser: accessible, reflowing, usable by keyboard and without scripts. */
class PagesIT {

    private static final String NEWCASTLE = "/places/E08000021";
    private static final int DESKTOP = PageCheck.DESKTOP;
    private static final int PHONE = PageCheck.PHONE;

    private static RunningSuite suite;
    private static InstalledBrowser installed;
    private BrowserContext context;

    @BeforeAll
    static void start() {
        Optional<Path> executable = InstalledBrowser.find();
        assumeTrue(executable.isPresent(), InstalledBrowser.NONE);
        suite = SharedSuite.get();
        Api reporting = suite.api(SuiteService.REPORTING);
        await("the demo reaches the dashboard").atMost(Duration.ofMinutes(1)).until(() -> {
            String page = reporting.get(NEWCASTLE).body();
            return page.contains("Most deprived")
                    && page.contains("Board")
                    && page.contains("LSOA")
                    && page.contains("Peer-validated");
        });
        installed = InstalledBrowser.launch(executable.orElseThrow());
    }

    @AfterAll
    static void stop() {
        if (installed != null) {
            installed.close();
        }
    }

    @BeforeEach
    void open() {
        context = installed.browser().newContext(desktop());
    }

    @AfterEach
    void close() {
        context.close();
    }

    @ParameterizedTest(name = "{0} at {1} px")
    @CsvSource({
        "/places, 1280, places-desktop",
        "/places, 320, places-320",
        "/places?q=gates, 1280, search-desktop",
        "/places/E08000021, 1280, newcastle-desktop",
        "/places/E08000021, 320, newcastle-320",
        "/places/E08000037, 1280, gateshead-desktop",
        "/places/E54000050, 1280, icb-desktop",
        "/places/E54000050, 320, icb-320",
        "/places/E92000001, 1280, england-desktop",
        "/places/E06000023, 1280, without-records-desktop",
        "/places/E08000021/components/civic-community, 1280, component-desktop",
        "/places/E08000021/components/civic-community, 320, component-320",
        "/places/E08000021/components/service, 320, component-history-320",
        "/places/E08000021/indicators, 1280, indicators-desktop",
        "/places/E08000021/indicators, 320, indicators-320",
        "/places/E92000001/indicators?stage=health-and-wellbeing, 320, indicators-england-320",
    })
    void isAccessibleAndNeedsNoHorizontalScrolling(String path, int width, String name) {
        Page page = page(path, width);
        PageCheck.assertUsable(page, name);
    }

    @Test
    void thePlacePageIsAccessibleWithAllItsDetailsOpen() {
        Page page = page(NEWCASTLE, DESKTOP);
        page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)");
        PageCheck.assertUsable(page, "newcastle-open");
        page.setViewportSize(PHONE, 800);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(PHONE);
    }

    @Test
    void anObjectiveLeadsToItsPageWithBaselineNowAndTarget() {
        Page page = page("/places/E06000009", DESKTOP);
        page.locator(".pw-objective a[href*='/objectives/']").first().click();
        page.waitForURL(url -> url.contains("/places/E06000009/objectives/"));
        assertThat(heading(page, "Promised, and where it stands", 2)).isVisible();
        assertThat(page.locator("svg.pw-lines .pw-lines__target")).isVisible();
        PageCheck.assertUsable(page, "objective-desktop");
        page.setViewportSize(PHONE, 800);
        PageCheck.assertUsable(page, "objective-320");
    }

    @Test
    void thePageOfAComponentIsAccessibleWithAllItsDetailsOpen() {
        Page page = page(NEWCASTLE + "/components/civic-community", DESKTOP);
        page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)");

        PageCheck.assertUsable(page, "component-open");
        assertThat(page.getByText("Voluntary, community and social enterprise gave lower levels than")
                        .first())
                .isVisible();
        assertThat(page.getByText("No agreement").first()).isVisible();
        page.setViewportSize(PHONE, 800);
        PageCheck.assertUsable(page, "component-open-320");
    }

    @Test
    void aBoardLeadsToAllItsSigns() {
        Page page = page("/places/E06000009", DESKTOP);
        page.locator(".pw-board a[href*='/boards/']").first().click();
        page.waitForURL(url -> url.contains("/places/E06000009/boards/"));
        assertThat(heading(page, "Avoidable admissions", 3)).isVisible();
        page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)");
        PageCheck.assertUsable(page, "board-desktop");
        page.setViewportSize(PHONE, 800);
        PageCheck.assertUsable(page, "board-320");
    }

    @Test
    void theErrorPageIsAccessible() {
        Page page = context.newPage();
        assertThat(page.navigate(address("/places/E99999999")).status()).isEqualTo(404);

        assertThat(PageCheck.violations(page)).isEmpty();
    }

    @Test
    void theKeyboardReachesTheContentFirstThenSearchesAndOpensAPlace() {
        Page page = page("/places", DESKTOP);
        page.keyboard().press("Tab");
        assertThat((String) page.evaluate("document.activeElement.textContent")).isEqualTo("Skip to main content");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.endsWith("#main-content"));

        tabTo(page, "q");
        page.keyboard().type("gateshead");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("q=gateshead"));
        assertThat(page.getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName("Gateshead").setExact(true))
                        .first())
                .isVisible();
        tabToLink(page, "Gateshead");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/places/E08000037"));
        assertThat(heading(page, "Gateshead", 1)).isVisible();
    }

    @Test
    void everythingIsThereWithoutScripts() {
        try (BrowserContext plain = installed.browser().newContext(desktop().setJavaScriptEnabled(false))) {
            Page page = plain.newPage();
            page.navigate(address("/places"));
            page.getByRole(AriaRole.SEARCHBOX).fill("newcastle upon");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search"))
                    .click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Newcastle upon Tyne"))
                    .first()
                    .click();

            assertThat(heading(page, "Newcastle upon Tyne", 1)).isVisible();
            assertThat(page.getByRole(AriaRole.TABLE).first()).isVisible();
        }
    }

    @Test
    void thePlacePageSaysInWordsWhatItsDrawingsShow() {
        Page page = page(NEWCASTLE, DESKTOP);
        assertThat(heading(page, "Population Intervention Triangle", 2)).isVisible();
        List<String> parts = page.locator("svg a[aria-label]").all().stream()
                .map(part -> part.getAttribute("aria-label"))
                .toList();
        assertThat(parts).hasSize(7).allMatch(part -> part.matches(".+: .+"));
        assertThat(page.getByRole(AriaRole.TABLE).count()).isPositive();
        assertThat(page.getByText("example data").first()).isVisible();
    }

    @Test
    void everyLinkOfThePlacePageToASourceLeadsToARecord() {
        Page page = page(NEWCASTLE, DESKTOP);
        List<String> links = page.locator("main a[href*='/v1/']").all().stream()
                .map(link -> link.getAttribute("href"))
                .distinct()
                .toList();
        Api reporting = suite.api(SuiteService.REPORTING);

        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link ->
                        assertThat(reporting.get(link).status()).as(link).isEqualTo(200));
    }

    private Page page(String path, int width) {
        Page page = context.newPage();
        page.setViewportSize(width, 800);
        page.navigate(address(path));
        return page;
    }

    private static Locator heading(Page page, String name, int level) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setLevel(level));
    }

    private static void tabTo(Page page, String id) {
        tabUntil(page, "document.activeElement.id === '" + id + "'");
    }

    private static void tabToLink(Page page, String text) {
        tabUntil(page, "document.activeElement.textContent.trim() === '" + text + "'");
    }

    private static void tabUntil(Page page, String condition) {
        for (int presses = 0; presses < 200; presses++) {
            if (Boolean.TRUE.equals(page.evaluate(condition))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard never got to " + condition);
    }

    private static Browser.NewContextOptions desktop() {
        return new Browser.NewContextOptions().setViewportSize(DESKTOP, 800);
    }

    private static String address(String path) {
        return suite.address(SuiteService.REPORTING).resolve(path).toString();
    }
}
