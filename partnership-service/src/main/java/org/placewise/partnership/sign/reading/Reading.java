package org.placewise.partnership.sign.reading;

import java.util.List;
import org.placewise.kit.word.Word;

/**
 * A sign or measure of a board with what it rests on.
 *
 * @param finding an ordinal word, from weakest to strongest after {@code no-records}
 * @param explanation the finding in a sentence
 * @param counts behind the finding
 * @param records behind the finding, each with why it counts as it does
 * @param wouldChange sentences that say what the board could do, where no single record says it
 */
public record Reading<F extends Word>(
        F finding, String explanation, List<Count> counts, List<RecordBehind> records, List<String> wouldChange) {

    public Reading {
        counts = List.copyOf(counts);
        records = List.copyOf(records);
        wouldChange = List.copyOf(wouldChange);
    }
}
