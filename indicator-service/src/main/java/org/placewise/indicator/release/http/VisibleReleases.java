package org.placewise.indicator.release.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.release.Publisher;
import org.placewise.indicator.release.Release;
import org.placewise.indicator.release.Releases;
import org.placewise.indicator.release.Withdrawal;
import org.placewise.kit.identity.Caller;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.problem.Problems;

/**
 * What the caller may see of releases. Whoever may publish sees all of them; for everybody else there are only those that are
 * published, and of those that were, that they have been withdrawn.
 */
@ApplicationScoped
public class VisibleReleases {

    private final Releases releases;
    private final Caller caller;

    VisibleReleases(Releases releases, Caller caller) {
        this.releases = releases;
        this.caller = caller;
    }

    /** Whether the caller is an administrator, or a publisher whose token covers what releases are about. */
    public boolean all() {
        return caller.hasRole(Roles.ADMINISTRATOR)
                || caller.hasRole(Roles.INDICATOR_PUBLISHER) && caller.mayActFor(Area.ENGLAND);
    }

    /** A release whose existence the caller may know of, withdrawn or not. */
    public Optional<Release> find(UUID id) {
        return releases.find(id).filter(release -> release.wasPublished() || all());
    }

    /**
     * A release that the caller may see.
     *
     * @throws HttpProblem 404 when there is none, as far as the caller may know; 410 when it has been withdrawn
     */
    Release require(UUID id) {
        Release release = find(id).orElseThrow(() -> Problems.notFound("release", id));
        @Nullable Withdrawal withdrawal = release.milestones().withdrawal();
        if (withdrawal != null && !all()) {
            throw gone(withdrawal);
        }
        return release;
    }

    /**
     * A release whose figures the caller may see.
     *
     * @throws HttpProblem 404 when there is none, as far as the caller may know; 410 when the figures have been withdrawn
     */
    Release requireFigures(UUID id) {
        Release release = require(id);
        @Nullable Withdrawal withdrawal = release.milestones().withdrawal();
        if (withdrawal != null) {
            requireFigures(withdrawal);
        }
        return release;
    }

    /**
     * Refuses figures that have been withdrawn. Those that may tell of single people are for nobody.
     *
     * @throws HttpProblem 410 with when and why
     */
    public void requireFigures(Withdrawal withdrawal) {
        if (!seesFigures(withdrawal.disclosive())) {
            throw gone(withdrawal);
        }
    }

    /** Whether figures that have been withdrawn are told to the caller. */
    boolean seesFigures(boolean disclosive) {
        return all() && !disclosive;
    }

    /** The caller as who uploads or decides. */
    Publisher caller() {
        return new Publisher(caller.name(), caller.client());
    }

    private static HttpProblem gone(Withdrawal withdrawal) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("withdrawnAt", withdrawal.at());
        members.put("withdrawalReason", withdrawal.reason());
        members.put("disclosive", withdrawal.disclosive());
        return Problems.gone(
                "withdrawn",
                "This was published and withdrawn on " + withdrawal.at() + ": " + withdrawal.reason(),
                members);
    }
}
