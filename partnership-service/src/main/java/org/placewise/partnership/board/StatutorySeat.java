package org.placewise.partnership.board;

import org.placewise.kit.word.Word;

/**
 * A seat that section 194 of the Health and Social Care Act 2012 requires on a health and wellbeing board. Each needs
 * at least one member; several may share one, as where an area has two integrated care boards.
 */
public enum StatutorySeat implements Word {
    COUNCILLOR("Councillor of the local authority"),
    DIRECTOR_OF_ADULT_SOCIAL_SERVICES("Director of adult social services"),
    DIRECTOR_OF_CHILDRENS_SERVICES("Director of children's services"),
    DIRECTOR_OF_PUBLIC_HEALTH("Director of public health"),
    LOCAL_HEALTHWATCH("Local Healthwatch"),
    INTEGRATED_CARE_BOARD("Integrated care board");

    private final String title;

    StatutorySeat(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
