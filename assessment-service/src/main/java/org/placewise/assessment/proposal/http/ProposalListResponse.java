package org.placewise.assessment.proposal.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.placewise.assessment.proposal.ProposalView;

/** The proposed actions of a round, in the order in which they were made. */
@Schema(name = "ProposalList")
public record ProposalListResponse(List<ProposalView> items) {}
