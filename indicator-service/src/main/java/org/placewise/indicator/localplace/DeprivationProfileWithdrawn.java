package org.placewise.indicator.localplace;

import org.placewise.indicator.deprivation.DeprivationProfilePublished;
import org.placewise.kit.outbox.OutgoingEvent;

/** Data of the event type {@value #TYPE}: a profile that no longer holds. */
public record DeprivationProfileWithdrawn(String gssCode, String index, String reason) {

    public static final String TYPE = "org.placewise.indicator.deprivation-profile.withdrawn.v1";

    OutgoingEvent asEvent(long entityVersion) {
        String subject = gssCode + "/" + index;
        return new OutgoingEvent(DeprivationProfilePublished.TOPIC, gssCode, TYPE, subject, entityVersion, this);
    }
}
