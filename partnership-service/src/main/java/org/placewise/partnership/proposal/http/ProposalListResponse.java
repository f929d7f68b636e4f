package org.placewise.partnership.proposal.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.proposal.ProposalState;

@Schema(description = "A page of proposals, by identifier")
record ProposalListResponse(
        List<ProposalState> items, @Nullable String nextCursor) {}
