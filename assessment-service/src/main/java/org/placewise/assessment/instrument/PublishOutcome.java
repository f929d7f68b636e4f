package org.placewise.assessment.instrument;

/** What became of an instrument that was to be published. */
public sealed interface PublishOutcome {

    /** It is new: stored, and announced by an event. */
    record Published(InstrumentRef ref) implements PublishOutcome {}

    /** The same version with the same content was there already; nothing was done. */
    record AlreadyPublished(InstrumentRef ref) implements PublishOutcome {}

    /** The same version exists with other content, which never changes; publish the new content under a new version. */
    record ContentDiffers(InstrumentRef ref, String publishedSha256, String offeredSha256) implements PublishOutcome {}
}
