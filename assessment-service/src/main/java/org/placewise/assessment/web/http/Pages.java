package org.placewise.assessment.web.http;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import org.placewise.assessment.web.NoticePage;

/** Answers of pages: kept by no cache, and addressed without secrets. */
final class Pages {

    private static final String NOT_KEPT = "no-store";

    private Pages() {}

    static Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page.render())
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, NOT_KEPT)
                .build();
    }

    static Response notice(int status, NoticePage notice) {
        return page(status, Templates.notice(notice));
    }

    static Response seeOther(String path) {
        return Response.seeOther(URI.create(path))
                .header(HttpHeaders.CACHE_CONTROL, NOT_KEPT)
                .build();
    }

    /** Leads on to an address without the secret, which the browser keeps in a cookie for the pages below it; over TLS it is Secure. */
    static Response exchange(String path, String cookie, String secret, Duration holds) {
        return Response.seeOther(URI.create(path))
                .cookie(new NewCookie.Builder(cookie)
                        .value(secret)
                        .path(path)
                        .httpOnly(true)
                        .sameSite(NewCookie.SameSite.LAX)
                        .maxAge(Math.toIntExact(Math.max(0, holds.toSeconds())))
                        .build())
                .header(HttpHeaders.CACHE_CONTROL, NOT_KEPT)
                .build();
    }
}
