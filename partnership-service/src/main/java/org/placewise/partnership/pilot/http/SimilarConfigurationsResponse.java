package org.placewise.partnership.pilot.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.placewise.partnership.pilot.SimilarConfiguration;

@Schema(description = "Configurations whose context shares a tag, the most alike first")
record SimilarConfigurationsResponse(List<SimilarConfiguration> items) {}
