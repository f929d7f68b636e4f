package org.placewise.reporting.indicator;

import java.util.Arrays;
import java.util.Optional;
import org.placewise.kit.word.Word;

/** Stages of the causal chain in its order, after the Labonte model as adapted in PBA 2021. */
public enum CausalStage implements Word {
    WIDER_DETERMINANTS("Wider determinants", "Income, work, learning, homes and surroundings."),
    PSYCHOSOCIAL_FACTORS("Psychosocial factors", "Isolation, stress, support and a say over one’s life."),
    BEHAVIOURS("Behaviours", "What people eat, drink, smoke and do, and the care they take up."),
    PHYSIOLOGICAL_IMPACT("Physiological impact", "What this does to the body, such as blood pressure or weight."),
    HEALTH_AND_WELLBEING("Health and wellbeing", "Illness, length of life and how people feel.");

    private final String title;
    private final String meaning;

    CausalStage(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    /** Finds a stage by the code that events carry. */
    public static Optional<CausalStage> ofCode(String code) {
        return Arrays.stream(values())
                .filter(stage -> stage.word().equals(code))
                .findFirst();
    }

    public String title() {
        return title;
    }

    public String meaning() {
        return meaning;
    }
}
