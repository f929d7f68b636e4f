package org.placewise.suite.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.placewise.suite.running.ReferenceData;
import org.placewise.suite.running.RunningSuite;
import org.placewise.suite.running.SharedSuite;

/** A workshop in the installed browser, from the invitation to the printed summary: three raters on phones, an organiser at a desk. */
class WorkshopIT {

    private static RunningSuite suite;
    private static InstalledBrowser installed;

    @BeforeAll
    static void start() {
        Optional<Path> executable = InstalledBrowser.find();
        assumeTrue(executable.isPresent(), InstalledBrowser.NONE);
        suite = SharedSuite.get();
        ReferenceData.awaitArrival(suite);
        installed = InstalledBrowser.launch(executable.orElseThrow());
    }

    @AfterAll
    static void stop() {
        if (installed != null) {
            installed.close();
        }
    }

    @Test
    void threeRatersRateOnPhonesSeeTheSpreadAndTheOrganiserRecordsWhatTheyAgree() {
        try (Workshop workshop = Workshop.plan(suite, installed.browser(), true, "Heart disease")) {
            Page council = workshop.rater("Newcastle City Council", "local-authority");
            Page trust = workshop.rater("A hospital trust", "nhs");
            Page charity = workshop.rater("A charity", "vcse");
            Page organiser = workshop.organiser();
            assertThat(council.getByText("has not been opened yet")).isVisible();
            check(council, "workshop-rater-planned");
            check(organiser, "workshop-organiser-planned");

            press(organiser, "Open the round");
            council.reload();
            check(council, "workshop-rater-open");
            lookAtAnElement(council);
            rateAll(council, "3 Established");
            check(council, "workshop-rater-complete");
            rateAll(trust, "3 Established");
            rateAll(charity, "1 Not evident");

            organiser.reload();
            assertThat(organiser.getByText("✓ Completed")).hasCount(3);
            assertThat(organiser.content()).doesNotContain("Established", "Not evident");
            check(organiser, "workshop-organiser-open");
            press(organiser, "Close the round and reveal the spread");
            check(organiser, "workshop-organiser-revealed");

            charity.reload();
            assertThat(charity.getByText("You said: 1 Not evident").first()).isVisible();
            assertThat(charity.getByText("from 1 Not evident to 3 Established").first())
                    .isVisible();
            check(charity, "workshop-rater-revealed");

            lookAtAnAgreement(organiser);
            recordAll(organiser);
            check(organiser, "workshop-organiser-recorded");
            press(organiser, "Conclude the round and submit the assessment");
            assertThat(organiser.getByText("concluded and locked")).isVisible();
            check(organiser, "workshop-organiser-concluded");
            council.reload();
            assertThat(council.getByText("Recorded: 2 Emerging").first()).isVisible();
            check(council, "workshop-rater-concluded");

            lookAtTheSummary(workshop.summary());
        }
    }

    @Test
    void theWholeWorkshopNeedsNoScripts() {
        try (Workshop workshop = Workshop.plan(suite, installed.browser(), false, "Smoking")) {
            List<Page> raters = List.of(
                    workshop.rater("Newcastle City Council", "local-authority"),
                    workshop.rater("A hospital trust", "nhs"),
                    workshop.rater("A charity", "vcse"));
            Page organiser = workshop.organiser();
            press(organiser, "Open the round");
            raters.forEach(Page::reload);
            rateAll(raters.get(0), "3 Established");
            rateAll(raters.get(1), "2 Emerging");
            rateAll(raters.get(2), "Not known");
            organiser.reload();
            press(organiser, "Close the round and reveal the spread");
            recordAll(organiser);
            press(organiser, "Conclude the round and submit the assessment");

            assertThat(organiser.getByText("concluded and locked")).isVisible();
            raters.forEach(rater -> {
                rater.reload();
                assertThat(rater.getByText("Recorded: No agreement")).isVisible();
            });
        }
    }

    @Test
    void theLinkLeavesTheAddressAndAWrongOneIsToldKindly() {
        try (Workshop workshop = Workshop.plan(suite, installed.browser(), true, "Alcohol")) {
            Page rater = workshop.rater("A charity", "vcse");
            assertThat(rater.url()).as("the address after entering").matches(".*/rate/[0-9a-f-]{36}");
            assertThat(rater.navigate(rater.url() + "/no-such-secret").status()).isEqualTo(401);
            assertThat(rater.getByText("This link does not work")).isVisible();
            check(rater, "workshop-no-admittance");
        }
    }

    /** Sends the form empty, and looks at what it says. */
    private static void lookAtAnElement(Page rater) {
        rater.locator("ol a").first().click();
        check(rater, "workshop-element");
        press(rater, "Save and continue");
        assertThat(rater.getByText("There is a problem")).isVisible();
        check(rater, "workshop-element-faults");
        rater.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("All elements"))
                .click();
    }

    private static void lookAtAnAgreement(Page organiser) {
        toRecord(organiser).first().click();
        check(organiser, "workshop-agreement");
        press(organiser, "Record");
        assertThat(organiser.getByText("There is a problem")).isVisible();
        check(organiser, "workshop-agreement-faults");
        organiser
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("All elements"))
                .click();
    }

    private static void lookAtTheSummary(Page summary) {
        assertThat(summary.getByText("Partners did not agree on a level.")).isVisible();
        check(summary, "workshop-summary");
        assertThat(summary.getByText("to reach 4 Embedded").first()).isVisible();
        summary.pdf(new Page.PdfOptions()
                .setPreferCSSPageSize(true)
                .setPath(Path.of("target", "screenshots", "workshop-summary.pdf")));
    }

    /** Rates the first element from the list, and each next one where saving leads. */
    private static void rateAll(Page rater, String answer) {
        rater.reload();
        rater.locator("ol a").first().click();
        for (int element = 0; element < Workshop.ELEMENTS; element++) {
            choose(rater, answer);
            press(rater, "Save and continue");
        }
        assertThat(rater.getByRole(
                        AriaRole.HEADING, new Page.GetByRoleOptions().setName("You have rated every element")))
                .isVisible();
        assertThat(rater.getByText("10 of 10")).isVisible();
    }

    /** Records a level with a target of every element but the last, of which partners see no common one. */
    private static void recordAll(Page organiser) {
        for (int left = Workshop.ELEMENTS; left > 0; left--) {
            assertThat(toRecord(organiser)).hasCount(left);
            toRecord(organiser).first().click();
            choose(organiser, left == 1 ? "No agreement" : "2 Emerging");
            if (left > 1) {
                organiser.locator("#target").selectOption("4");
            }
            organiser
                    .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("The reason"))
                    .fill("Begun by two partners, not yet by all");
            press(organiser, "Record");
        }
        assertThat(toRecord(organiser)).hasCount(0);
    }

    private static Locator toRecord(Page organiser) {
        return organiser.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Record what you agree"));
    }

    private static void choose(Page page, String answer) {
        page.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(answer).setExact(true))
                .check();
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** On a phone and at a desk, whatever the reader has. */
    private static void check(Page page, String name) {
        int own = page.viewportSize().width;
        page.setViewportSize(PageCheck.PHONE, 800);
        PageCheck.assertUsable(page, name + "-320");
        page.setViewportSize(PageCheck.DESKTOP, 800);
        PageCheck.assertUsable(page, name + "-desktop");
        page.setViewportSize(own, 800);
    }
}
