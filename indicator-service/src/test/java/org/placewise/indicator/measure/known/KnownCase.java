package org.placewise.indicator.measure.known;

import java.util.List;
import java.util.Map;

/**
 * One case: the parameters of a computation, its input and what must come out of it.
 *
 * @param expected empty for a case that must be refused
 */
public record KnownCase(Row parameters, List<Row> input, List<Row> expected) {

    public String id() {
        return parameters.text("case_id");
    }

    /** Whether the whole case must be refused; otherwise each figure that is missing from the expected rows must be. */
    public boolean mustBeRefused() {
        return parameters.text("r_status").equals("error");
    }

    /** Input rows that agree in a column, in the order of their first appearance. */
    public Map<String, List<Row>> inputBy(String column) {
        return Row.by(column, input);
    }
}
