package org.placewise.assessment.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds out what an export comes to by making it, once for each version, and keeping nothing of it but its count and digest. These are
 * remembered for as long as the service runs: another release may compress differently.
 */
@ApplicationScoped
public class DescribeExport {

    private static final int ATTEMPTS = 3;

    private final WriteExport writeExport;
    private final Map<Wanted, ExportFile> latest = new ConcurrentHashMap<>();

    DescribeExport(WriteExport writeExport) {
        this.writeExport = writeExport;
    }

    private record Wanted(Dataset dataset, ExportFormat format) {}

    /** What the data set comes to as it stands now; empty when it changes faster than it can be read. */
    public Optional<ExportFile> now(Dataset dataset, ExportFormat format) {
        Wanted wanted = new Wanted(dataset, format);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            String version = writeExport.version(dataset);
            Optional<ExportFile> known = Optional.ofNullable(latest.get(wanted))
                    .filter(file -> file.version().equals(version));
            Optional<ExportFile> file = known.isPresent() ? known : make(wanted, version);
            if (file.isPresent()) {
                latest.put(wanted, file.get());
                return file;
            }
        }
        return Optional.empty();
    }

    private Optional<ExportFile> make(Wanted wanted, String version) {
        Counted counted = new Counted();
        MessageDigest digest = sha256();
        return writeExport
                .write(wanted.dataset(), wanted.format(), version, new DigestOutputStream(counted, digest))
                .map(rows -> new ExportFile(
                        version,
                        WriteExport.columns(wanted.dataset()),
                        rows,
                        counted.bytes,
                        HexFormat.of().formatHex(digest.digest())));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
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
