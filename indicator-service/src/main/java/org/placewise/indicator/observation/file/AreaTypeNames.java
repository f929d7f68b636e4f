package org.placewise.indicator.observation.file;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the area types of published files say about the codes of their areas. Names that are not known here say nothing: codes
 * identify areas, types only confirm them.
 */
final class AreaTypeNames {

    private record Rule(Pattern name, Pattern code, String codes) {}

    private static final List<Rule> RULES = List.of(
            rule("england|country", "E92.*", "E92"),
            rule("regions?( \\(.*\\))?|government office region", "E12.*", "E12"),
            rule(
                    "(county|counties) (&|and) (ua|unitary authorit).*|upper tier local authorit.*",
                    "E(06|08|09|10).*",
                    "E06, E08, E09 or E10"),
            rule(
                    "(district|districts) (&|and) (ua|unitary authorit).*|lower tier local authorit.*",
                    "E0[6-9].*",
                    "E06 to E09"),
            rule("(nhs )?(icbs?|integrated care boards?)( \\(.*\\))?", "E54.*", "E54"),
            rule("(nhs )?sub[ -]?(icbs?|integrated care boards?).*|ccgs?( .*)?", "E38.*", "E38"),
            rule("(nhs )?(pcns?|primary care networks?).*", "U\\d{5}", "U and five digits"),
            rule("msoas?( .*)?|middle super output areas?.*", "E02.*", "E02"),
            rule("lsoas?( .*)?|lower super output areas?.*", "E01.*", "E01"),
            rule("wards?( .*)?", "E05.*", "E05"));

    private AreaTypeNames() {}

    private static Rule rule(String name, String code, String codes) {
        return new Rule(Pattern.compile(name), Pattern.compile(code), codes);
    }

    /** How codes of this type begin, when this code does not. */
    static Optional<String> contradiction(String type, String code) {
        String name = type.strip().toLowerCase(Locale.ROOT);
        return RULES.stream()
                .filter(rule -> rule.name().matcher(name).matches())
                .findFirst()
                .filter(rule -> !rule.code().matcher(code).matches())
                .map(Rule::codes);
    }
}
