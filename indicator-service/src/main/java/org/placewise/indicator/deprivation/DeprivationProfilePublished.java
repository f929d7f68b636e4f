package org.placewise.indicator.deprivation;

import org.placewise.kit.outbox.OutgoingEvent;

/** The event that tells of a profile; its data is the profile itself. */
public final class DeprivationProfilePublished {

    public static final String TOPIC = "placewise.indicators";
    public static final String TYPE = "org.placewise.indicator.deprivation-profile.published.v1";

    private DeprivationProfilePublished() {}

    /** One event per area and edition: a later release of the edition replaces the earlier one. */
    public static OutgoingEvent of(DeprivationProfile profile, long entityVersion) {
        String subject = profile.gssCode() + "/" + profile.index();
        return new OutgoingEvent(TOPIC, profile.gssCode(), TYPE, subject, entityVersion, profile);
    }
}
