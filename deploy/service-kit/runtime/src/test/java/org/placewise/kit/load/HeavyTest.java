package org.placewise.kit.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeavyTest {

    @Test
    void everyKindOfWorkHasALimit() throws Exception {
        List<Field> kinds = Stream.of(Heavy.class.getDeclaredFields())
                .filter(field -> field.getType() == String.class)
                .toList();
        assertThat(kinds).isNotEmpty();
        Properties settings = settings();
        for (Field kind : kinds) {
            assertThat(settings).containsKey("placewise.heavy." + kind.get(null) + ".at-once");
        }
    }

    private static Properties settings() throws IOException {
        try (InputStream defaults =
                Objects.requireNonNull(Heavy.class.getResourceAsStream("/META-INF/microprofile-config.properties"))) {
            Properties settings = new Properties();
            settings.load(defaults);
            return settings;
        }
    }
}
