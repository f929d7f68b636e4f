package org.placewise.partnership.strategy;

import org.placewise.kit.word.Word;

/** Where a priority comes from: the joint strategic needs assessment, the joint local health and wellbeing strategy, another source. */
public enum PrioritySource implements Word {
    JSNA,
    JLHWS,
    OTHER
}
