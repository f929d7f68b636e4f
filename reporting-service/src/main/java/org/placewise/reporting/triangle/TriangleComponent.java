package org.placewise.reporting.triangle;

import java.util.Arrays;
import java.util.Optional;

/** One of the seven components of the Population Intervention Triangle, in the order in which pages list them. */
public enum TriangleComponent {
    CIVIC(
            "civic",
            "Civic",
            Kind.SEGMENT,
            "What public bodies can do through policy, planning, spending and regulation"),
    SERVICE("service", "Service", Kind.SEGMENT, "What services do for the health of a whole population"),
    COMMUNITY("community", "Community", Kind.SEGMENT, "What people and communities do for themselves and each other"),
    PLACE_BASED_PLANNING(
            "place-based-planning",
            "Place-based planning",
            Kind.CENTRE,
            "How partners lead, plan and check progress together"),
    CIVIC_COMMUNITY(
            "civic-community",
            "Strengthening community action",
            Kind.SEAM,
            "Where civic bodies and communities meet: support for community action"),
    SERVICE_COMMUNITY(
            "service-community",
            "Service engagement with communities",
            Kind.SEAM,
            "Where services and communities meet: services shaped with the people who use them"),
    CIVIC_SERVICE(
            "civic-service",
            "Civic and service integration",
            Kind.SEAM,
            "Where civic bodies and services meet: joined-up help for people and families");

    /** Where a component lies: a corner of the triangle, a seam between two corners, or the centre. */
    public enum Kind {
        SEGMENT,
        SEAM,
        CENTRE;

        /** Returns the published word, in lower case. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final String code;
    private final String title;
    private final Kind kind;
    private final String meaning;

    TriangleComponent(String code, String title, Kind kind, String meaning) {
        this.code = code;
        this.title = title;
        this.kind = kind;
        this.meaning = meaning;
    }

    /** Finds a component by the code that instruments and objectives carry, for example {@code civic-service}. */
    public static Optional<TriangleComponent> ofCode(String code) {
        return Arrays.stream(values()).filter(c -> c.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public Kind kind() {
        return kind;
    }

    /** Returns one plain sentence for people who do not know the triangle. */
    public String meaning() {
        return meaning;
    }
}
