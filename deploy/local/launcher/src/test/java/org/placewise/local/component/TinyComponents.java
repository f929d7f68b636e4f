package org.placewise.local.component;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Components that run {@link TinyProgram} in a folder. */
public final class TinyComponents {

    private static final int HEAP_MEGABYTES = 32;

    private TinyComponents() {}

    public static Component running(Path folder) {
        return component(folder, List.of("run", folder.resolve("ready").toString()));
    }

    public static Component failing(Path folder) {
        return component(folder, List.of("fail"));
    }

    /** Runs out of memory once {@code ready.more} is created in the folder. */
    public static Component exhaustible(Path folder) {
        return component(folder, List.of("exhaust", folder.resolve("ready").toString()));
    }

    private static Component component(Path folder, List<String> arguments) {
        return new Component(new Plan(
                "tiny",
                JavaCommand.own(TinyProgram.class, arguments)
                        .withHeap(HEAP_MEGABYTES)
                        .words(),
                Map.of(),
                new Readiness.FileAppears(folder.resolve("ready")),
                folder.resolve("tiny.log"),
                folder.resolve("tiny.process")));
    }
}
