package org.placewise.kit.web;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Pattern;
import org.placewise.kit.http.ContentTag;
import org.placewise.kit.http.ETags;

/**
 * A stylesheet of a service's pages: GOV.UK Frontend, which the service brings as a dependency, followed by the service's own
 * rules. GDS Transport may be used on GOV.UK domains only, so its font faces are taken out and its name is replaced by the
 * system's own fonts.
 */
public final class Stylesheet {

    /** The media type to declare on the operation that answers with it. */
    public static final String CSS = "text/css;charset=UTF-8";

    private static final String RELEASE = "META-INF/maven/org.webjars.npm/govuk-frontend/pom.properties";
    private static final String FRONTEND =
            "META-INF/resources/webjars/govuk-frontend/%s/dist/govuk/govuk-frontend.min.css";
    private static final Pattern FONT_FACE = Pattern.compile("@font-face\\s*\\{[^}]*}");
    private static final Pattern FONT_NAME = Pattern.compile("\"?GDS Transport\"?");
    private static final Pattern SOURCE_MAP = Pattern.compile("/\\*# sourceMappingURL=[^*]*\\*/");
    private static final String SYSTEM_FONTS = "\"Segoe UI\",\"Helvetica Neue\",\"Liberation Sans\"";

    private final byte[] content;
    private final EntityTag tag;

    private Stylesheet(String text) {
        content = text.getBytes(StandardCharsets.UTF_8);
        tag = ContentTag.of(content);
    }

    /**
     * The stylesheet with the service's own rules at its end.
     *
     * @param ownRules their resource on the class path, such as {@code styles/placewise.css}
     * @throws IllegalStateException where the build lacks them or GOV.UK Frontend
     */
    public static Stylesheet with(String ownRules) {
        String frontend = text(FRONTEND.formatted(release()));
        frontend = FONT_FACE.matcher(frontend).replaceAll("");
        frontend = FONT_NAME.matcher(frontend).replaceAll(SYSTEM_FONTS);
        frontend = SOURCE_MAP.matcher(frontend).replaceAll("");
        return new Stylesheet(frontend + "\n" + text(ownRules));
    }

    /** The stylesheet, or 304 when the browser's copy is current. */
    public Response answer(Request request) {
        return ETags.conditional(request, tag, this::content);
    }

    byte[] content() {
        return content.clone();
    }

    private static String release() {
        Properties properties = new Properties();
        try (InputStream in = open(RELEASE)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }

    private static String text(String resource) {
        try (InputStream in = open(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String resource) {
        InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("The build lacks " + resource);
        }
        return in;
    }
}
