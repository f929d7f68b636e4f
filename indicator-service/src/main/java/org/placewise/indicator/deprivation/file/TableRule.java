package org.placewise.indicator.deprivation.file;

import org.placewise.indicator.deprivation.LsoaTable;
import org.placewise.indicator.file.FaultLog;

/** Something that must hold for all rows of a file together. */
@FunctionalInterface
interface TableRule {

    void check(LsoaTable table, FaultLog faults);
}
