package org.placewise.kit.view;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Teaches the JSON library to leave out of a caller's sight what is not for them; without a sight everything is written. */
@Singleton
class GuardedMembers implements ObjectMapperCustomizer {

    /** Attribute of a writing that holds the {@link Sight}. */
    static final String SIGHT = "sight";

    @Override
    public void customize(ObjectMapper json) {
        json.registerModule(new SimpleModule("guarded members").setSerializerModifier(new Guards()));
    }

    private static final class Guards extends BeanSerializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription type, List<BeanPropertyWriter> members) {
            members.replaceAll(member ->
                    member.getAnnotation(ForOfficers.class) != null || member.getAnnotation(NamesPerson.class) != null
                            ? new Guarded(member)
                            : member);
            return members;
        }
    }

    private static final class Guarded extends BeanPropertyWriter {

        private static final long serialVersionUID = 1L;

        private final boolean forOfficers;
        private final transient @Nullable NamesPerson person;

        Guarded(BeanPropertyWriter member) {
            super(member);
            this.forOfficers = member.getAnnotation(ForOfficers.class) != null;
            this.person = member.getAnnotation(NamesPerson.class);
        }

        @Override
        public void serializeAsField(Object record, JsonGenerator json, SerializerProvider writing) throws Exception {
            if (!(writing.getAttribute(SIGHT) instanceof Sight sight) || isSeen(sight.view())) {
                super.serializeAsField(record, json, writing);
                return;
            }
            json.writeFieldName(getName());
            if (!forOfficers && person != null && person.orPost() && get(record) instanceof String text) {
                json.writeString(sight.postOf().apply(text));
            } else {
                json.writeNull();
            }
        }

        private boolean isSeen(View view) {
            return switch (view) {
                case OFFICER -> true;
                case READER -> !forOfficers;
                case PUBLIC -> false;
            };
        }
    }
}
