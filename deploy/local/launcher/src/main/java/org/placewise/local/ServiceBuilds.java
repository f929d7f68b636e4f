package org.placewise.local;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the packaged services are: in the {@code target} folders of the project. */
public record ServiceBuilds(Path project) {

    /** The folder given by {@code deploy/run}, otherwise the project that the current folder lies in. */
    public static ServiceBuilds find() throws CannotStart {
        String home = System.getProperty("placewise.home");
        if (home != null) {
            return new ServiceBuilds(Path.of(home));
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(SuiteService.REPORTING.component()))
                    && Files.exists(folder.resolve("mvnw"))) {
                return new ServiceBuilds(folder);
            }
        }
        throw new CannotStart("The Placewise project was not found from here. Start it with deploy/run.");
    }

    /** @throws CannotStart when the service has not been built */
    public Path runner(SuiteService service) throws CannotStart {
        Path runner = project.resolve(service.component()).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(runner)) {
            throw new CannotStart(service.component() + " has not been built: " + runner
                    + " is missing. Build it with ./mvnw package, or start with deploy/run.");
        }
        return runner;
    }
}
