package org.placewise.indicator.profile.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.deprivation.DeprivationProfile;
import org.placewise.indicator.deprivation.Edition;
import org.placewise.indicator.deprivation.ProfileGaps;
import org.placewise.indicator.deprivation.Profiles;
import org.placewise.indicator.profile.http.DeprivationProfileResponse.Missing;
import org.placewise.indicator.release.Release;
import org.placewise.indicator.release.ReleaseState;
import org.placewise.indicator.release.http.VisibleReleases;
import org.placewise.kit.problem.Fault;
import org.placewise.kit.problem.Problems;

/** Which profile of an area a caller means. */
@ApplicationScoped
class ProfileChoice {

    /** The profile, or why there is none. */
    sealed interface Choice {
        record Found(DeprivationProfile profile) implements Choice {}

        record NotThere(Missing missing) implements Choice {}
    }

    private static final String NOT_IN_RELEASE = "not-in-release";

    private final Profiles profiles;
    private final VisibleReleases releases;
    private final ProfileGaps gaps;

    ProfileChoice(Profiles profiles, VisibleReleases releases, ProfileGaps gaps) {
        this.profiles = profiles;
        this.releases = releases;
        this.gaps = gaps;
    }

    /** By nothing (the newest there is), an index code, or the id of a release; 422 for anything else. */
    Choice choose(String gssCode, @Nullable String wanted) {
        Choice choice = stored(gssCode, wanted);
        return switch (choice) {
            case Choice.Found found -> found;
            case Choice.NotThere(Missing missing) ->
                gap(gssCode, wanted, missing).orElse(choice);
        };
    }

    /** Where the place's LSOAs are the reason, that reason. */
    private Optional<Choice> gap(String gssCode, @Nullable String wanted, Missing missing) {
        return editions(wanted, missing).stream()
                .flatMap(edition -> gaps.find(gssCode, edition).stream())
                .findFirst()
                .map(gap -> new Choice.NotThere(new Missing(gap.code(), gap.message())));
    }

    private List<Edition> editions(@Nullable String wanted, Missing missing) {
        if (wanted == null) {
            return List.of(Edition.values());
        }
        return Edition.ofCode(wanted)
                .or(() -> missing.code().equals(NOT_IN_RELEASE)
                        ? Optional.ofNullable(release(wanted).edition())
                        : Optional.empty())
                .stream()
                .toList();
    }

    private Choice stored(String gssCode, @Nullable String wanted) {
        if (wanted == null) {
            return found(profiles.newest(gssCode), "no-release", "No published release has this area.");
        }
        Optional<Edition> edition = Edition.ofCode(wanted);
        if (edition.isPresent()) {
            return found(
                    profiles.newest(gssCode, edition.get()),
                    "no-release",
                    "No published release of the " + edition.get().title() + " has this area.");
        }
        Release release = release(wanted);
        return release.state() == ReleaseState.PUBLISHED
                ? found(
                        profiles.ofRelease(gssCode, release.id()),
                        NOT_IN_RELEASE,
                        "The release does not have this area.")
                : new Choice.NotThere(new Missing(
                        "release-not-published",
                        "The release is " + release.state().word() + "."));
    }

    private static Choice found(Optional<DeprivationProfile> profile, String code, String message) {
        return profile.<Choice>map(Choice.Found::new).orElseGet(() -> new Choice.NotThere(new Missing(code, message)));
    }

    private Release release(String wanted) {
        return uuid(wanted)
                .flatMap(releases::find)
                .orElseThrow(() -> Problems.unprocessable(List.of(new Fault(
                        "query/release",
                        "unknown-release",
                        "There is no release " + wanted + "; use the id of one, or iod2019 or iod2025."))));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
