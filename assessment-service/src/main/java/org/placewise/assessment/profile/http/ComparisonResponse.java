package org.placewise.assessment.profile.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.placewise.assessment.profile.ProfileView;

/**
 * Two profiles side by side, the one asked for first. Neither is ranked, and nothing is added up: places judge themselves, each by
 * its own light.
 */
@Schema(name = "Comparison")
public record ComparisonResponse(List<ProfileView> profiles) {}
