package org.placewise.partnership.objective;

import org.placewise.kit.word.Word;

/** Where in the chain of causes an objective acts (Labonte model as adapted in PBA 2021). */
public enum CausalStage implements Word {
    WIDER_DETERMINANTS,
    PSYCHOSOCIAL_FACTORS,
    BEHAVIOURS,
    PHYSIOLOGICAL_IMPACT,
    HEALTH_AND_WELLBEING
}
