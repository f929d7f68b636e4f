package org.placewise.partnership.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.form.OneLine;
import org.placewise.kit.id.Ids;

/** An item on the agenda of a meeting. */
public record AgendaItem(
        @Schema(description = "Identifies the item across revisions; left out for a new one, which is given one")
        @Nullable UUID itemId,

        @Schema(description = "The item", examples = "Smoking in pregnancy: what women told us")
        @NotNull @OneLine
        @Size(max = 300) String title,

        @Schema(description = "Who put it on the agenda") @NotNull RaisedBy raisedBy,

        @Schema(description = "Member of the board who raised it, where it was one") @Nullable UUID raisedByMember) {

    public AgendaItem {
        itemId = itemId == null ? Ids.next() : itemId;
    }
}
