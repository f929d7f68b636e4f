package org.placewise.assessment.web;

/** A page that says why there is nothing else to see. */
public record NoticePage(String title, String explanation) {

    /** For links that admit nobody, whatever the cause. */
    public static NoticePage notAdmitted() {
        return new NoticePage(
                "This link does not work",
                "It may have expired, been replaced or revoked, or be incomplete. Open it as it was sent to you, or ask the"
                        + " organiser of the round for a new one.");
    }

    /** For who has tried too many links that do not work. */
    public static NoticePage tooManyAttempts() {
        return new NoticePage(
                "Too many links that do not work",
                "Too many wrong links were opened from your network. A link that works opens at any time: open it as it was"
                        + " sent to you, or ask the organiser of the round for a new one.");
    }

    /** For forms that did not come from our page. */
    public static NoticePage foreignForm() {
        return new NoticePage(
                "Nothing was saved",
                "The form did not come from your own page. Open your link again and repeat what you did.");
    }

    /** For elements that the instrument does not have. */
    public static NoticePage noSuchElement() {
        return new NoticePage("Page not found", "The instrument has no such element.");
    }
}
