package org.placewise.indicator.indicator;

import org.placewise.kit.word.Word;

/** Stage on the causal chain (Labonte model as adapted in PBA 2021), in its order. */
public enum CausalStage implements Word {
    WIDER_DETERMINANTS,
    PSYCHOSOCIAL_FACTORS,
    BEHAVIOURS,
    PHYSIOLOGICAL_IMPACT,
    HEALTH_AND_WELLBEING
}
