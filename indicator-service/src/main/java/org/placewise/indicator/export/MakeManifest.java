package org.placewise.indicator.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.placewise.indicator.table.TableFormat;

/** Finds out what an export comes to by making it, once for each version. */
@ApplicationScoped
public class MakeManifest {

    private static final int ATTEMPTS = 3;

    private final Exports exports;

    MakeManifest(Exports exports) {
        this.exports = exports;
    }

    /** The manifest of a dataset as it is now; empty when it changes faster than it can be read. */
    public Optional<Manifest> of(ExportDataset dataset, TableFormat format, String url) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            String version = exports.version(dataset);
            Optional<Manifest> known = exports.manifest(dataset, format, version, url);
            if (known.isPresent()) {
                return known;
            }
            Optional<Manifest> made = make(dataset, format, version, url);
            if (made.isPresent()) {
                exports.store(made.get());
                return made;
            }
        }
        return Optional.empty();
    }

    private Optional<Manifest> make(ExportDataset dataset, TableFormat format, String version, String url)
            throws IOException {
        Counted counted = new Counted();
        MessageDigest digest = sha256();
        try (OutputStream out = new DigestOutputStream(counted, digest)) {
            return exports.write(dataset, format, version, out)
                    .map(rows -> new Manifest(
                            dataset,
                            format,
                            version,
                            rows,
                            counted.bytes,
                            HexFormat.of().formatHex(digest.digest()),
                            url));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Counts bytes and forgets them. */
    private static final class Counted extends OutputStream {
        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] many, int offset, int length) {
            bytes += length;
        }
    }
}
