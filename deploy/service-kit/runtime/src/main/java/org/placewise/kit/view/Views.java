package org.placewise.kit.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.placewise.kit.http.ContentTag;
import org.placewise.kit.http.ETags;
import org.placewise.kit.identity.Caller;
import org.placewise.kit.identity.Roles;

/**
 * What the present caller sees. Where the operator has opened names to the public ({@code placewise.public-names}), it sees what
 * readers see.
 */
@ApplicationScoped
public class Views {

    private final Caller caller;
    private final ObjectMapper json;
    private final boolean publicNames;

    Views(Caller caller, ObjectMapper json, @ConfigProperty(name = "placewise.public-names") boolean publicNames) {
        this.caller = caller;
        this.json = json;
        this.publicNames = publicNames;
    }

    /** Of records of a place that officers of this role keep. */
    public View of(String officerRole, String gssCode) {
        return caller.isOfficerFor(officerRole, gssCode) ? View.OFFICER : ofReaders();
    }

    /** Of records of all places at once, which no officer but an administrator keeps. */
    public View ofAllPlaces() {
        return caller.hasRole(Roles.ADMINISTRATOR) ? View.OFFICER : ofReaders();
    }

    /** The record as the caller sees it: members that are not for them are null. */
    public JsonNode shown(Object record, Sight sight) {
        try (TokenBuffer shown = new TokenBuffer(json, false)) {
            json.writer().withAttribute(GuardedMembers.SIGHT, sight).writeValue(shown, record);
            return json.readTree(shown.asParser());
        } catch (IOException e) {
            throw new IllegalArgumentException("A record cannot be written as JSON", e);
        }
    }

    /**
     * The record with a tag, or 304 when the caller already holds this. Officers get the tag of the version, which changes need;
     * all others one of what they see, so that no cache takes one view for another.
     *
     * @param body the record as the caller sees it
     */
    public Response answer(Request request, long version, View view, Supplier<?> body) {
        if (view == View.OFFICER) {
            return ETags.conditional(request, ETags.of(version), body);
        }
        byte[] shown = bytes(body.get());
        return ETags.conditional(request, ContentTag.of(shown), () -> shown);
    }

    private View ofReaders() {
        return publicNames || caller.hasRole(Roles.READER) ? View.READER : View.PUBLIC;
    }

    private byte[] bytes(Object body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A record cannot be written as JSON", e);
        }
    }
}
