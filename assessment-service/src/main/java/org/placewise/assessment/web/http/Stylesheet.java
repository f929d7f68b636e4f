package org.placewise.assessment.web.http;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The one stylesheet of the pages: GOV.UK Frontend followed by our own rules. GDS Transport may be used on GOV.UK domains only, so
 * its font faces are taken out and its name is replaced by the system's own fonts.
 */
@Singleton
final class Stylesheet {

    private static final String FRONTEND =
            "/META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.css";
    private static final String OWN = "/styles/rounds.css";
    private static final Pattern FONT_FACE = Pattern.compile("@font-face\\s*\\{[^}]*}");
    private static final Pattern FONT_NAME = Pattern.compile("\"?GDS Transport\"?");
    private static final Pattern SOURCE_MAP = Pattern.compile("/\\*# sourceMappingURL=[^*]*\\*/");
    private static final String SYSTEM_FONTS = "\"Segoe UI\",\"Helvetica Neue\",\"Liberation Sans\"";

    private final String content;

    Stylesheet() {
        String frontend = FONT_FACE.matcher(read(FRONTEND)).replaceAll("");
        frontend = FONT_NAME.matcher(frontend).replaceAll(SYSTEM_FONTS);
        frontend = SOURCE_MAP.matcher(frontend).replaceAll("");
        content = frontend + "\n" + read(OWN);
    }

    String content() {
        return content;
    }

    private static String read(String resource) {
        try (InputStream in = Stylesheet.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The build lacks " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
