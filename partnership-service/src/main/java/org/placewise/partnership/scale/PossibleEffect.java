package org.placewise.partnership.scale;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.action.Action;
import org.placewise.partnership.action.ActionTerms;
import org.placewise.partnership.action.ExpectedEffect;
import org.placewise.partnership.action.Reach;
import org.placewise.partnership.action.Uptake;

/**
 * What one action could give: reach × uptake × effect, each end of the range from the ends that make it least and most.
 *
 * @param unit of the effect, as stated
 */
public record PossibleEffect(UUID actionId, String title, Interval could, String unit) {

    /** What an action lacks before its contribution can be told; empty where nothing. */
    static List<Missing> missing(Action action) {
        List<Missing> missing = new ArrayList<>();
        ActionTerms terms = action.terms();
        if (terms.reach() == null) {
            missing.add(lacks(action, MissingInput.NO_REACH));
        }
        if (terms.uptake() == null) {
            missing.add(lacks(action, MissingInput.NO_UPTAKE));
        }
        if (terms.expectedEffect() == null) {
            missing.add(lacks(action, MissingInput.NO_EFFECT));
        }
        if (isUpsideDown(terms)) {
            missing.add(lacks(action, MissingInput.RANGE_UPSIDE_DOWN));
        }
        return missing;
    }

    /** The contribution of an action that lacks nothing. */
    static PossibleEffect of(Action action) {
        ActionTerms terms = action.terms();
        Reach reach = stated(terms.reach());
        Uptake uptake = stated(terms.uptake());
        ExpectedEffect effect = stated(terms.expectedEffect());
        BigDecimal fewest = BigDecimal.valueOf(reach.low()).multiply(uptake.low());
        BigDecimal most = BigDecimal.valueOf(reach.high()).multiply(uptake.high());
        Interval could = new Interval(
                effect.low().multiply(effect.low().signum() < 0 ? most : fewest),
                effect.high().multiply(effect.high().signum() < 0 ? fewest : most));
        return new PossibleEffect(action.id(), terms.title(), could, effect.unit());
    }

    private static Missing lacks(Action action, MissingInput input) {
        return new Missing(input, action.id(), action.terms().title());
    }

    private static boolean isUpsideDown(ActionTerms terms) {
        Reach reach = terms.reach();
        Uptake uptake = terms.uptake();
        ExpectedEffect effect = terms.expectedEffect();
        return reach != null && reach.low() > reach.high()
                || uptake != null && uptake.low().compareTo(uptake.high()) > 0
                || effect != null && effect.low().compareTo(effect.high()) > 0;
    }

    private static <T> T stated(@Nullable T input) {
        return Objects.requireNonNull(input, "A contribution is told of an action that lacks nothing");
    }
}
