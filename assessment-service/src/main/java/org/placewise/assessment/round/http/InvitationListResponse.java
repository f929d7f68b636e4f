package org.placewise.assessment.round.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every invitation to a round, in the order in which they were made. */
@Schema(name = "InvitationList")
public record InvitationListResponse(List<InvitationResponse> items) {}
