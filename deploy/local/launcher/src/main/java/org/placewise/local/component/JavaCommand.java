package org.placewise.local.component;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import org.placewise.local.infrastructure.Tether;

/**
 * Command line of a component that is a Java program, run by the Java runtime that runs this one and tied to its starter. A
 * value.
 *
 * @param options of the Java virtual machine
 * @param program class path, main class and arguments
 */
public record JavaCommand(List<String> options, List<String> program) {

    /**
     * One collector thread and only the first compiler: half the processor time at the start, and enough for one machine. A
     * program that has run out of memory ends, since it is in no state to go on; who supervises it starts it again.
     */
    private static final List<String> SMALL = List.of(
            "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:MetaspaceSize=128m", "-XX:+ExitOnOutOfMemoryError");

    private static final String LOG_LINE = "%1$tFT%1$tT.%1$tL %4$-7s [%3$s] %5$s%6$s%n";

    public JavaCommand {
        options = List.copyOf(options);
        program = List.copyOf(program);
    }

    /** A main class of the starter's own class path; it watches its standard input itself. */
    public static JavaCommand own(Class<?> main, List<String> arguments) {
        List<String> program = new ArrayList<>();
        program.add("-Djava.util.logging.SimpleFormatter.format=" + LOG_LINE);
        program.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        program.addAll(arguments);
        return new JavaCommand(SMALL, program);
    }

    /** A packaged Quarkus application ({@code quarkus-run.jar}), with what its manifest says. */
    public static JavaCommand quarkus(Path runner) throws IOException {
        Attributes manifest = manifestOf(runner);
        List<String> program = new ArrayList<>();
        program.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        String opened = manifest.getValue("Add-Opens");
        if (opened != null) {
            Arrays.stream(opened.split(" ")).forEach(name -> program.add("--add-opens=" + name + "=ALL-UNNAMED"));
        }
        program.addAll(List.of("-cp", locationOf(Tether.class) + File.pathSeparator + runner));
        program.addAll(List.of(Tether.class.getName(), manifest.getValue(Attributes.Name.MAIN_CLASS)));
        return new JavaCommand(SMALL, program);
    }

    private static Attributes manifestOf(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getManifest().getMainAttributes();
        }
    }

    private static Path locationOf(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    public JavaCommand withHeap(int megabytes) {
        List<String> more = new ArrayList<>(options);
        more.add("-Xmx" + megabytes + "m");
        return new JavaCommand(more, program);
    }

    /** The whole command line, the program to run first. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(options);
        words.addAll(program);
        return words;
    }
}
