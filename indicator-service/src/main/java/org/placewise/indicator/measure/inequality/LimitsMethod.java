package org.placewise.indicator.measure.inequality;

import org.placewise.kit.word.Word;

/** How limits were computed, each with its source. */
public enum LimitsMethod implements Word {
    NORMAL(
            "Normal limits of a weighted sum of independent figures with known standard errors",
            "Altman, Machin, Bryant, Gardner 2000, Statistics with Confidence, 2nd edition"),
    LINK_SCALE(
            "Normal limits of the slope on the scale of the line, taken back to figures around the middle of the line",
            "Office for Health Improvement and Disparities, PHEindicatormethods 2.1, phe_sii with transform; Low and Low 2004, Journal of Public Health 26:388-395"),
    FIELLER(
            "Limits of the ratio of two correlated normal quantities",
            "Fieller 1954, Journal of the Royal Statistical Society B 16:175-185"),
    CORNISH_FISHER(
            "Quantiles from the first four cumulants of the figures, whose errors are symmetrical on another scale",
            "Fisher and Cornish 1960, Technometrics 2:209-225"),
    LOG_RATIO("Normal limits of the logarithm of a ratio", "Katz, Baptista, Azen, Pike 1978, Biometrics 34:469-474"),
    MOVER(
            "Limits of a difference recovered from the limits of its parts",
            "Newcombe 1998, Statistics in Medicine 17:873-890; Zou and Donner 2008, Statistics in Medicine 27:1693-1702"),
    DELTA("First-order approximation of the variance", "Oehlert 1992, The American Statistician 46:27-29"),
    SIMULATION(
            "Quantiles of the measure over simulated figures",
            "Hyndman and Fan 1996, The American Statistician 50:361-365, definition 7");

    private final String meaning;
    private final String source;

    LimitsMethod(String meaning, String source) {
        this.meaning = meaning;
        this.source = source;
    }

    public String meaning() {
        return meaning;
    }

    public String source() {
        return source;
    }
}
