package org.placewise.indicator.area.lookup;

import org.placewise.indicator.file.CsvRows.Row;

/** Takes the rows of one kind of lookup. */
interface LookupRows {

    /** A row that has a cell under each heading. */
    void read(Row row);

    /** After the last row: what they say together, having noted what is wrong with all of them. */
    Lookup end();

    /** Rows of other countries, which are left out. */
    int outsideEngland();
}
