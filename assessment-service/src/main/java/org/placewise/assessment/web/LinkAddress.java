package org.placewise.assessment.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address as it was asked for, seen for the secret that it may hold. Links hold one, and so does everything that people and
 * programs make of a link: with something before or behind it, with something missing, encoded, or in another folder's place.
 */
public sealed interface LinkAddress {

    /** Nothing to do with links. */
    record Elsewhere() implements LinkAddress {}

    /** One of the addresses that hold no secret. */
    record Plain() implements LinkAddress {}

    /** A link. */
    record Link(String folder, String id, String secret) implements LinkAddress {}

    /** Something like a link that is none; whatever it holds may be a secret. */
    record Unreadable(boolean page) implements LinkAddress {}

    /** Addresses that may hold a secret, however they are written; the same as in the settings of metrics and access log. */
    Pattern SUSPICIOUS = Pattern.compile("(?is).*/(rate|organise|ratings)(/.*)?");

    /** What a secret looks like, wherever it stands. */
    Pattern SECRET = Pattern.compile("(?s).*[A-Za-z0-9_-]{40}.*");

    /** Folder, identifier and the rest of an address as we write it. */
    Pattern OURS = Pattern.compile(
            "/(rate|organise|v1/ratings)(?:/([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})(/.*)?)");

    /** Codes of elements and names of steps: shorter than a secret, and in small letters. */
    Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9.-]{0,59}");

    /** Reads the path of a request as it came, without its query. */
    static LinkAddress read(String path) {
        if (!mayHoldSecret(path)) {
            return new Elsewhere();
        }
        Matcher ours = OURS.matcher(path);
        if (!ours.matches()) {
            return new Unreadable(!path.startsWith("/v1/"));
        }
        String folder = ours.group(1);
        String rest = ours.group(3);
        List<String> segments = rest == null || rest.equals("/")
                ? List.of()
                : List.of(rest.substring(1).split("/"));
        return folder.startsWith("v1/") ? ofApi(segments) : ofPages("/" + folder, ours.group(2), segments);
    }

    /** Whether a path, however it is encoded, leads to where links are. */
    static boolean mayHoldSecret(String path) {
        String decoded = path;
        for (String last = ""; !decoded.equals(last); ) {
            last = decoded;
            decoded = decoded(last);
        }
        return SUSPICIOUS.matcher(decoded).matches();
    }

    /** Whether something may be told of a path that is only what some program made of an address. */
    static boolean mayBeTold(String path) {
        return !mayHoldSecret(path) && !SECRET.matcher(path).matches();
    }

    private static LinkAddress ofApi(List<String> segments) {
        boolean known = segments.isEmpty()
                || segments.equals(List.of("results"))
                || segments.size() == 2 && segments.get(0).equals("answers") && isCode(segments.get(1));
        return known ? new Plain() : new Unreadable(false);
    }

    private static LinkAddress ofPages(String folder, String id, List<String> segments) {
        if (segments.isEmpty()) {
            return new Plain();
        }
        if (segments.size() == 1) {
            return new Link(folder, id, decoded(segments.getFirst()));
        }
        boolean known = segments.size() == 2
                && Arrays.asList("elements", "steps").contains(segments.get(0))
                && isCode(segments.get(1));
        return known ? new Plain() : new Unreadable(true);
    }

    private static boolean isCode(String segment) {
        return CODE.matcher(segment).matches() && segment.equals(segment.toLowerCase(Locale.ROOT));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text.replaceAll("%(?![0-9a-fA-F]{2})", "");
        }
    }
}
