package org.placewise.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeysTest {

    @TempDir
    Path directory;

    @Test
    void makesAPairOnceAndKeepsIt() throws Exception {
        Path identity = directory.resolve("identity");
        SigningKeys first = SigningKeys.keptIn(identity);
        assertThat(SigningKeys.keptIn(identity).publicKeyBase64()).isEqualTo(first.publicKeyBase64());
    }

    @Test
    void letsNobodyElseReadThePrivateKey() throws Exception {
        Path identity = directory.resolve("identity");
        SigningKeys.keptIn(identity);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(identity)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(identity.resolve("private-key.pem"))))
                .isEqualTo("rw-------");
    }

    @Test
    void saysWhatToDoWithAFileThatHoldsNoKey() throws Exception {
        SigningKeys.keptIn(directory);
        Files.writeString(directory.resolve("private-key.pem"), "nothing of the kind");
        assertThatThrownBy(() -> SigningKeys.keptIn(directory))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("remove the folder");
    }
}
