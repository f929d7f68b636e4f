package org.placewise.reporting.web.component;

import org.jspecify.annotations.Nullable;
import org.placewise.reporting.component.ProposalReading;
import org.placewise.reporting.web.Figures;

/**
 * An action proposed for a weak element.
 *
 * @param stands whether the assessment that it rests on has not been withdrawn
 */
public record ProposalCard(
        String element,
        String level,
        @Nullable String target,
        String cause,
        String suggestion,
        String proposedOn,
        boolean example,
        boolean stands,
        String href) {

    static ProposalCard of(ProposalReading proposal) {
        return new ProposalCard(
                proposal.elementName(),
                proposal.label(),
                proposal.targetLabel(),
                proposal.cause(),
                proposal.suggestion(),
                Figures.day(proposal.proposedAt()),
                proposal.example(),
                proposal.stands(),
                proposal.source().href());
    }
}
