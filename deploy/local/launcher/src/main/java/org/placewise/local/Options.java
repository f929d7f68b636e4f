package org.placewise.local;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * What the user asked for on the command line.
 *
 * @param data folder that keeps everything
 * @param portOffset added to every port
 * @param demo whether to load the example system
 */
public record Options(Path data, int portOffset, boolean demo) {

    private static final int HIGHEST_OFFSET = 65_535 - SuitePorts.HIGHEST;

    /** @throws CannotStart when an argument is unknown or lacks its value */
    public static Options parse(List<String> arguments, Path home) throws CannotStart {
        Path data = home.resolve(".placewise");
        int portOffset = 0;
        boolean demo = false;
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            switch (argument) {
                case "--data" -> data = Path.of(valueOf(argument, rest));
                case "--port-offset" -> portOffset = offset(valueOf(argument, rest));
                case "--demo" -> demo = true;
                default -> throw new CannotStart("Unknown argument: " + argument + ". See deploy/run --help.");
            }
        }
        return new Options(data.toAbsolutePath().normalize(), portOffset, demo);
    }

    private static String valueOf(String argument, Iterator<String> rest) throws CannotStart {
        if (!rest.hasNext()) {
            throw new CannotStart(argument + " needs a value. See deploy/run --help.");
        }
        return rest.next();
    }

    private static int offset(String text) throws CannotStart {
        try {
            int offset = Integer.parseInt(text);
            if (offset >= 0 && offset <= HIGHEST_OFFSET) {
                return offset;
            }
        } catch (NumberFormatException e) {
            throw new CannotStart("--port-offset needs a whole number, not " + text + ".", e);
        }
        throw new CannotStart("--port-offset must be between 0 and " + HIGHEST_OFFSET + ".");
    }
}
