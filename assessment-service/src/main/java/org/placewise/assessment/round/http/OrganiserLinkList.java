package org.placewise.assessment.round.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Links to run a round in a browser, in the order in which they were made. */
@Schema(name = "OrganiserLinkList")
public record OrganiserLinkList(List<OrganiserLinkItem> items) {}
