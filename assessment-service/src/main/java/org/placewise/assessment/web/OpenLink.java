package org.placewise.assessment.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.placewise.assessment.round.OrganiserLink;
import org.placewise.kit.day.EnglishDay;

/**
 * A link of an organiser that still admits.
 *
 * @param until when it ends by itself
 * @param own whether it is the one by which the page was opened
 */
public record OpenLink(UUID id, String organiser, String until, boolean own) {

    private static final DateTimeFormatter UNTIL =
            DateTimeFormatter.ofPattern("d MMMM 'at' HH:mm", Locale.UK).withZone(EnglishDay.ZONE);

    /** Those of the links that admit at this moment. */
    public static List<OpenLink> of(List<OrganiserLink> links, UUID own, Instant now) {
        return links.stream()
                .filter(link -> link.admitsAt(now))
                .map(link -> new OpenLink(
                        link.id(),
                        link.organiser(),
                        UNTIL.format(link.expiresAt()),
                        link.id().equals(own)))
                .toList();
    }
}
