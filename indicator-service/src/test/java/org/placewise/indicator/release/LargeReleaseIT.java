package org.placewise.indicator.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewise.testkit.Infrastructure;

/**
 * A large export through the HTTP API, with the time it takes and the most heap it needs. {@code -Drows=1000000} makes it a million
 * rows, {@code -DargLine=-Xmx512m} bounds the heap, {@code -Dplacewise.releases.upload-limit=512M} lets it in; broker and test
 * client share the heap.
 */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class LargeReleaseIT {

    private static final int ROWS = Integer.getInteger("rows", 20_000);

    @Inject
    ObjectMapper json;

    @TempDir
    Path folder;

    @Test
    void importsALargeExportInBoundedMemory() throws IOException, InterruptedException {
        Path file = folder.resolve("export.csv");
        FingertipsGenerator.write(file, ROWS, 1);
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long begin = System.nanoTime();
        LeanApi api = new LeanApi(json);
        String id = api.uploadAndAwait(file);
        double seconds = (System.nanoTime() - begin) / 1e9;
        JsonNode release = api.read("/v1/releases/" + id);
        assertThat(release.get("state").asText()).isEqualTo("published");
        assertThat(release.at("/changes/added").asInt()).isEqualTo(ROWS);
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf(
                Locale.ROOT,
                "%d rows, %d MB: upload to visible %.1f s; peak of heap at most %d MiB of %d MiB%n",
                ROWS,
                Files.size(file) / 1_000_000,
                seconds,
                peak >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }
}
