package org.placewise.partnership.sign.maturity;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.word.Word;
import org.placewise.partnership.sign.Signs;

/**
 * The domains of the bundled maturity matrix of which a sign or measure speaks, each with that sign. Of the other domains the
 * records say nothing.
 */
public enum Domain implements Word {
    PURPOSE("clarity", signs -> signs.clarity().finding()),
    STRATEGY_IMPACT("impact", signs -> signs.impact().finding()),
    RELATIONSHIPS("attendance", signs -> signs.measures().attendance().finding()),
    COMMUNITY_VCSE("bottom-up", signs -> signs.bottomUp().finding()),
    OWNERSHIP("ownership", signs -> signs.ownership().finding()),
    EXECUTIVE_POWER("power", signs -> signs.power().finding());

    private final String sign;
    private final Function<Signs, Word> finding;

    Domain(String sign, Function<Signs, Word> finding) {
        this.sign = sign;
        this.finding = finding;
    }

    /** The domain that an element of the matrix is, if a sign speaks of it. */
    static Optional<Domain> of(String element) {
        return Arrays.stream(values())
                .filter(domain -> domain.word().equals(element))
                .findFirst();
    }

    /** Name of the sign or measure. */
    public String sign() {
        return sign;
    }

    /** Its finding. */
    Word findingOf(Signs signs) {
        return finding.apply(signs);
    }

    /** The level that the finding stands beside; null where there is nothing to judge. */
    @Nullable Integer levelOf(Signs signs) {
        return SignLevel.of(findingOf(signs));
    }
}
