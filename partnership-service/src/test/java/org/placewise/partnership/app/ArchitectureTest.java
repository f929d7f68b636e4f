package org.placewise.partnership.app;

import java.util.Set;
import org.placewise.testkit.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {

    ArchitectureTest() {
        super(
                "org.placewise.partnership",
                Set.of(
                        "form.Forms",
                        "form.Refused",
                        "history.JournalLine",
                        "record.PastState",
                        "record.PublishedRecords",
                        "record.RecordState",
                        "sheet.JoinedRows",
                        "sheet.ReadSheet",
                        "sheet.RowsOfOne",
                        "sheet.SheetDraft"));
    }
}
