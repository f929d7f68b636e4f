package org.placewise.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewise.local.infrastructure.SigningKeys;
import org.placewise.local.infrastructure.TokenIssuer;

class RoleTokensTest {

    @TempDir
    Path folder;

    @Test
    void writesOneTokenPerRoleForAllOfEnglandThatOnlyTheOwnerCanRead() throws Exception {
        Path tokens = folder.resolve("tokens");
        RoleTokens.write(new TokenIssuer(SigningKeys.generate(), Clock.systemUTC()), tokens);
        for (String role : RoleTokens.ROLES) {
            Path file = tokens.resolve(role + ".jwt");
            assertThat(claims(file)).contains("\"roles\":[\"" + role + "\"]").contains("\"places\":[\"E92000001\"]");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    private static String claims(Path file) throws Exception {
        String token = Files.readString(file);
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
    }
}
