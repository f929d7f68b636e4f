package org.placewise.assessment.received.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a file of assessments: one row for each answer, or for each further piece of evidence for one. */
public enum ReportColumn {
    /** The sender's own name of the assessment, by which it is recognised when it is sent again. */
    REFERENCE("reference", true),
    INSTRUMENT_ID("instrumentId", true),
    INSTRUMENT_VERSION("instrumentVersion", true),
    GSS_CODE("gssCode", true),
    TOPIC("topic", false),
    ASSESSED_ON("assessedOn", true),
    ASSESSOR("assessor", false),
    EXAMPLE("example", false),
    ELEMENT("element", true),
    /** For reading only; whatever it says is passed over. */
    ELEMENT_NAME("elementName", false),
    ANSWER("answer", true),
    LEVEL("level", true),
    RATIONALE("rationale", false),
    CONFIDENCE("confidence", false),
    EVIDENCE_TITLE("evidenceTitle", false),
    EVIDENCE_LINK("evidenceLink", false),
    EVIDENCE_DATE("evidenceDate", false);

    private final String heading;
    private final boolean required;

    ReportColumn(String heading, boolean required) {
        this.heading = heading;
        this.required = required;
    }

    /** The heading as the template writes it. */
    public String heading() {
        return heading;
    }

    /** Whether a file without this column cannot be read. */
    public boolean isRequired() {
        return required;
    }

    /** The column of this heading, whatever its case, white space and punctuation. */
    static Optional<ReportColumn> find(String heading) {
        return Arrays.stream(values())
                .filter(column -> plain(column.heading).equals(plain(heading)))
                .findFirst();
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
