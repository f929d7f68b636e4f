package org.placewise.partnership.sign.measure;

import java.util.List;
import org.placewise.partnership.sign.reading.Count;
import org.placewise.partnership.sign.reading.RecordBehind;
import org.placewise.partnership.vocabulary.Sector;

/**
 * Attendance by sector.
 *
 * @param sectors over all days with a meeting of the year
 * @param atDecisions over the days on which a decision was taken
 */
public record AttendanceReading(
        AttendanceFinding finding,
        String explanation,
        List<Count> counts,
        List<SectorAttendance> sectors,
        List<SectorAttendance> atDecisions,
        List<RecordBehind> records,
        List<String> wouldChange) {

    public AttendanceReading {
        counts = List.copyOf(counts);
        sectors = List.copyOf(sectors);
        atDecisions = List.copyOf(atDecisions);
        records = List.copyOf(records);
        wouldChange = List.copyOf(wouldChange);
    }

    /**
     * How often the members of a sector came.
     *
     * @param expected members times days of whom attendance is recorded
     * @param present of those, how often they or their substitutes were there
     */
    public record SectorAttendance(Sector sector, int expected, int present) {}
}
