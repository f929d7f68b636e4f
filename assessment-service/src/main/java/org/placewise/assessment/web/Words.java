package org.placewise.assessment.web;

import org.jspecify.annotations.Nullable;
import org.placewise.assessment.agreement.Accord;
import org.placewise.assessment.answer.AnswerKind;
import org.placewise.assessment.instrument.LevelScale;
import org.placewise.assessment.instrument.ScaleLevel;
import org.placewise.assessment.rating.Sector;

/** Codes in words for people. */
final class Words {

    private Words() {}

    static String sector(Sector sector) {
        return switch (sector) {
            case LOCAL_AUTHORITY -> "Local authority";
            case NHS -> "NHS";
            case VCSE -> "Voluntary, community and social enterprise";
            case HEALTHWATCH -> "Healthwatch";
            case COMMUNITY -> "Community";
            case POLICE -> "Police";
            case EDUCATION -> "Education";
            case OTHER -> "Other";
        };
    }

    static String accord(Accord accord) {
        return switch (accord) {
            case AGREED -> "✓ Raters agree";
            case SPLIT -> "↔ Raters are split";
            case UNCERTAIN -> "? Too few levels to tell";
        };
    }

    static String level(LevelScale scale, int rank) {
        return rank + " " + scale.level(rank).map(ScaleLevel::label).orElseThrow();
    }

    static String answer(LevelScale scale, @Nullable AnswerKind kind, @Nullable Integer rank) {
        if (kind == null) {
            return "No agreement";
        }
        return switch (kind) {
            case LEVEL -> level(scale, rank == null ? 0 : rank);
            case NOT_APPLICABLE -> "Not applicable";
            case NOT_KNOWN -> "Not known";
        };
    }

    static String raters(int count) {
        return count == 1 ? "1 rater" : count + " raters";
    }
}
