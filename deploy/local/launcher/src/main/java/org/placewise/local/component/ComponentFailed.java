package org.placewise.local.component;

import java.nio.file.Path;
import org.placewise.local.CannotStart;

/** A component did not come up; the message ends with what it last wrote to its log. */
public final class ComponentFailed extends CannotStart {

    private static final long serialVersionUID = 1L;

    ComponentFailed(String what, Path log) {
        super(what + "\n" + LogTail.of(log));
    }
}
