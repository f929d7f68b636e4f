package org.placewise.indicator.measure.inequality;

import java.util.Optional;
import org.placewise.indicator.measure.Limits;
import org.placewise.indicator.measure.Measured;

/**
 * How far simulated limits lie from analytic ones.
 *
 * @param relative empty when there is no relative index
 */
public record SlopeAgreement(Slope analytic, Slope simulated, Apart absolute, Optional<Apart> relative) {

    /**
     * Distances as a share of the analytic limits' width, above 0 when the simulated limit is higher.
     */
    public record Apart(double lower, double upper) {

        static Apart of(InequalityValue analytic, InequalityValue simulated) {
            Limits exact = analytic.limits();
            return new Apart(
                    share(simulated.limits().lower() - exact.lower(), exact.width()),
                    share(simulated.limits().upper() - exact.upper(), exact.width()));
        }

        private static double share(double distance, double width) {
            return distance == 0 ? 0 : distance / width;
        }

        /** The larger of the two distances. */
        public double furthest() {
            return Math.max(Math.abs(lower), Math.abs(upper));
        }
    }

    static SlopeAgreement of(Slope analytic, Slope simulated) {
        Optional<Apart> relative = analytic.relative()
                                instanceof Measured.Result<InequalityValue>(InequalityValue exact)
                        && simulated.relative() instanceof Measured.Result<InequalityValue>(InequalityValue drawn)
                ? Optional.of(Apart.of(exact, drawn))
                : Optional.empty();
        return new SlopeAgreement(analytic, simulated, Apart.of(analytic.absolute(), simulated.absolute()), relative);
    }
}
