package org.placewise.kit.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.place.PlaceHierarchy;
import org.placewise.kit.problem.Excerpt;
import org.placewise.kit.problem.Problems;

/** Who makes the current request, and for which places. */
@RequestScoped
public class Caller {

    private static final int MOST_TOLD = 20;

    private final SecurityIdentity identity;
    private final PlaceHierarchy hierarchy;
    private final Map<String, Boolean> covered = new HashMap<>();

    Caller(SecurityIdentity identity, PlaceHierarchy hierarchy) {
        this.identity = identity;
        this.hierarchy = hierarchy;
    }

    /** The token's subject, or {@code anonymous}. */
    public String name() {
        if (identity.isAnonymous()) {
            return "anonymous";
        }
        return identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null
                ? token.getSubject()
                : identity.getPrincipal().getName();
    }

    /** The names by which an operator may know the caller: the token's subject, and the client that it was issued to. */
    public Set<String> names() {
        return Stream.concat(Stream.of(name()), NamesInTokens.clients(identity))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The client that the token was issued to; null where the token does not say. */
    public @Nullable String client() {
        return NamesInTokens.clients(identity).findFirst().orElse(null);
    }

    public boolean hasRole(String role) {
        return identity.hasRole(role);
    }

    /** The GSS codes of the token's {@code places} claim; empty where there is none. */
    public Set<String> places() {
        return NamesInTokens.places(identity);
    }

    /** Whether the place is one of the token's places or lies wholly within one of them. */
    public boolean mayActFor(String gssCode) {
        return covered.computeIfAbsent(gssCode, code -> hierarchy.isWithin(code, places()));
    }

    /** Whether the token carries the role and covers the place, or is an administrator's. */
    public boolean isOfficerFor(String role, String gssCode) {
        return hasRole(Roles.ADMINISTRATOR) || hasRole(role) && mayActFor(gssCode);
    }

    /**
     * Refuses the request unless it comes from an officer of the place or an administrator.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 that says what is for officers
     */
    public void requireOfficerFor(String role, String gssCode) {
        if (!isOfficerFor(role, gssCode)) {
            throw Problems.forbidden(
                    "for-officers",
                    "History and past states are for callers with the role " + role + " whose token covers " + gssCode
                            + ", and for administrators. Read the record as it stands, or ask one of them.");
        }
    }

    /**
     * Refuses the request of a caller who reads only what is public.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 that names the role
     */
    public void requireReader() {
        if (!hasRole(Roles.READER)) {
            throw Problems.forbidden(
                    "for-readers", "What was removed is told to callers whose token carries the role reader.");
        }
    }

    /**
     * Refuses the request when the token does not cover the place.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 that names the place
     */
    public void requirePlace(String gssCode) {
        if (!mayActFor(gssCode)) {
            throw Problems.forbidden(
                    "place-not-covered",
                    "Your token covers " + covered() + ", which does not include " + gssCode + ".");
        }
    }

    private String covered() {
        List<String> places = places().stream().sorted().toList();
        return places.isEmpty()
                ? "no place"
                : String.join(", ", Excerpt.first(places, MOST_TOLD, "and " + (places.size() - MOST_TOLD) + " more"));
    }
}
