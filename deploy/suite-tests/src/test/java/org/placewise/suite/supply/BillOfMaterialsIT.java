package org.placewise.suite.supply;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.placewise.local.CannotStart;
import org.placewise.local.ServiceBuilds;
import org.placewise.local.SuiteService;

/** {@code target/sbom.cdx.json} of each service, beside the libraries that it is packaged with. */
class BillOfMaterialsIT {

    @ParameterizedTest
    @EnumSource
    void namesEveryLibraryThatTheServiceIsPackagedWith(SuiteService service) throws CannotStart, IOException {
        try (Stream<Path> files = Files.list(packaged(service).resolve("lib/main"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .isNotEmpty()
                    .isSubsetOf(components(service).values());
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesNettyAndTheDatabaseDriverInVersionsWithoutKnownHoles(SuiteService service)
            throws CannotStart, IOException {
        Map<String, String> components = components(service);
        assertThat(components)
                .containsKeys("io.netty:netty-codec-http", "io.netty:netty-codec-http2", "org.postgresql:postgresql");
        components.forEach((name, file) -> {
            if (name.startsWith("io.netty:netty-")) {
                assertAtLeast("4.1.132", name, file);
            } else if (name.equals("org.postgresql:postgresql")) {
                assertAtLeast("42.7.11", name, file);
            }
        });
    }

    private static void assertAtLeast(String wanted, String name, String file) {
        String version = file.replaceFirst("^.*-(\\d[\\d.]*\\d)[^-]*\\.jar$", "$1");
        assertThat(Version.parse(version)).as(name).isGreaterThanOrEqualTo(Version.parse(wanted));
    }

    /** File name in the packaged service, by group and name. */
    private static Map<String, String> components(SuiteService service) throws CannotStart, IOException {
        JsonNode bill =
                new ObjectMapper().readTree(Files.readString(packaged(service).resolveSibling("sbom.cdx.json")));
        assertThat(bill.path("bomFormat").asText()).isEqualTo("CycloneDX");
        return StreamSupport.stream(bill.path("components").spliterator(), false)
                .collect(Collectors.toMap(BillOfMaterialsIT::name, BillOfMaterialsIT::file, (one, another) -> one));
    }

    private static String name(JsonNode component) {
        return component.path("group").asText() + ":" + component.path("name").asText();
    }

    private static String file(JsonNode component) {
        return component.path("group").asText() + "." + component.path("name").asText() + "-"
                + component.path("version").asText() + ".jar";
    }

    private static Path packaged(SuiteService service) throws CannotStart {
        return ServiceBuilds.find().runner(service).resolveSibling("");
    }
}
