package org.placewise.local.component;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.placewise.local.infrastructure.Tether;

/** Command lines for components that are Java programs, run by the Java runtime that runs this one. */
public final class JavaCommand {

    private static final List<String> QUICK_START =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto");

    /** What the manifest of {@code quarkus-run.jar} opens when that is run by itself. */
    private static final List<String> OPENED = List.of(
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-opens=java.base/jdk.internal.misc=ALL-UNNAMED");

    private static final String LOG_LINE = "%1$tFT%1$tT.%1$tL %4$-7s [%3$s] %5$s%6$s%n";

    private JavaCommand() {}

    /** A main class of the starter's own class path; it watches its standard input itself. */
    public static List<String> own(Class<?> main, int heapMegabytes, List<String> arguments) {
        List<String> command = new ArrayList<>(java(heapMegabytes));
        command.add("-Djava.util.logging.SimpleFormatter.format=" + LOG_LINE);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        return command;
    }

    /** A packaged Quarkus application ({@code quarkus-run.jar}), tied to its starter. */
    public static List<String> quarkus(Path runner, int heapMegabytes) {
        List<String> command = new ArrayList<>(java(heapMegabytes));
        command.addAll(OPENED);
        command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        command.addAll(List.of("-cp", locationOf(Tether.class) + File.pathSeparator + runner));
        command.addAll(List.of(Tether.class.getName(), "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        return command;
    }

    private static List<String> java(int heapMegabytes) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + heapMegabytes + "m");
        command.addAll(QUICK_START);
        return command;
    }

    private static Path locationOf(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
