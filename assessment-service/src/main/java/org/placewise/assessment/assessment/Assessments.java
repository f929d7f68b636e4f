package org.placewise.assessment.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored assessments. */
public interface Assessments {

    /** The assessment as it stands. */
    Optional<Assessment> find(UUID id);

    /** The series of the assessment, which never changes. */
    Optional<Series> seriesOf(UUID id);

    /** The assessment, which nobody else can change until the present transaction ends. */
    Optional<Assessment> findForChange(UUID id);

    /** Stores a new assessment. */
    void add(Assessment assessment);

    /** Stores the new version of an assessment that was read with {@link #findForChange}. */
    void save(Assessment assessment);

    /**
     * Lets no other transaction submit to or withdraw from the series until the present one ends. Whoever changes a series holds it
     * before any row, and several series in their natural order.
     */
    void hold(Series series);

    /** The submitted assessment just before this place in the series; withdrawn ones do not count. */
    Optional<Assessment> before(Series series, SeriesPosition position);

    /** The submitted assessment just after this place in the series; withdrawn ones do not count. */
    Optional<Assessment> after(Series series, SeriesPosition position);

    /** The submitted assessments of the series and of those that differ from it in the instrument's version only, in their order. */
    List<Assessment> submittedInAnyVersion(Series series);
}
