package org.placewise.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * One validation that ends at the first fault above a limit: what a hostile document costs does not grow with its faults. Not
 * for concurrent use.
 */
final class CappedExecution extends ExecutionContext {

    private final int most;
    private final List<Error> found = new Found();

    CappedExecution(int most) {
        this.most = most;
        setErrors(found);
    }

    /** The first faults of the document, as many as the limit at most. */
    List<Error> validate(Schema schema, JsonNode document) {
        try {
            schema.validate(
                    this,
                    document,
                    OutputFormat.DEFAULT,
                    context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        } catch (Enough enough) {
            return found;
        }
        return found;
    }

    /** Faults of an alternative are kept apart by the validator until it has tried all; one is enough to rule it out. */
    @Override
    public void addError(Error error) {
        if (getErrors() == found || getErrors().size() < most) {
            super.addError(error);
        }
    }

    private final class Found extends ArrayList<Error> {

        private static final long serialVersionUID = 1L;

        @Override
        public boolean add(Error error) {
            if (size() == most) {
                throw new Enough();
            }
            return super.add(error);
        }

        @Override
        public boolean addAll(Collection<? extends Error> errors) {
            errors.forEach(this::add);
            return !errors.isEmpty();
        }
    }

    /** Ends the validation; carries no stack, since nothing went wrong. */
    private static final class Enough extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Enough() {
            super("enough faults", null, false, false);
        }
    }
}
