package org.placewise.reporting.web;

import org.jspecify.annotations.Nullable;

/**
 * What a browser shows when there is no page.
 *
 * @param requestId what to quote when asking for help, or null
 */
public record ErrorPage(
        String title, String explanation, @Nullable String requestId) {

    /** Makes the page for an HTTP status. */
    public static ErrorPage of(int status, @Nullable String requestId) {
        return switch (status) {
            case 401 ->
                new ErrorPage("Sign in to see this page", "This service is not open to the public here.", requestId);
            case 403 ->
                new ErrorPage("You may not see this page", "Your account lacks the role that it needs.", requestId);
            case 404 ->
                new ErrorPage(
                        "Page not found",
                        "If you typed the address, check it. A GSS code has one letter and eight digits, such as E08000021.",
                        requestId);
            default ->
                status >= 500
                        ? new ErrorPage(
                                "Sorry, there is a problem", "Nothing has been lost. Try again in a minute.", requestId)
                        : new ErrorPage(
                                "This page cannot be shown",
                                "The address asks for something we do not have.",
                                requestId);
        };
    }
}
