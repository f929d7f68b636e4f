package org.placewise.assessment.round.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.placewise.assessment.rating.Comment;

/** What raters gave as reasons, in the instrument's order. */
@Schema(name = "CommentList")
public record CommentListResponse(List<Comment> items) {}
