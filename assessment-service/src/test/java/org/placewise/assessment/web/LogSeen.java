package org.placewise.assessment.web;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/** Everything that is logged while it is open, with the traces of exceptions. */
final class LogSeen extends Handler implements AutoCloseable {

    private final Queue<String> seen = new ConcurrentLinkedQueue<>();

    static LogSeen open() {
        LogSeen log = new LogSeen();
        log.setFormatter(new PatternFormatter("%c %X %s%e"));
        Logger.getLogger("").addHandler(log);
        return log;
    }

    List<String> all() {
        return List.copyOf(seen);
    }

    @Override
    public void publish(LogRecord record) {
        seen.add(getFormatter().format(record));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
