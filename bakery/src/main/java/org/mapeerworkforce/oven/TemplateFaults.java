package org.mapeerworkforce.oven;

import org.mapeerworkforce.pages.TemplateFault;
import org.mapeerworkforce.source.Faults;

/** Tells of a template that could not be drawn, with the file that it was drawn for. */
final class TemplateFaults {

    private TemplateFaults() {
    }

    /**
     * Adds the fault of a template.
     *
     * @param source the file that was drawn, such as {@code content/mission.md}
     * @param failed what JBake threw, which wraps the fault
     */
    static void add(String source, Exception failed, Faults faults) {
        Throwable cause = failed;
        while (cause != null && !(cause instanceof TemplateFault)) {
            cause = cause.getCause();
        }
        if (!(cause instanceof TemplateFault broken)) {
            throw new IllegalStateException(source, failed);
        }
        faults.add("templates/" + broken.template(), broken.line(), "the template cannot draw " + source + ": " + broken.getMessage(),
                "Mend the template, or the value in " + source + " that it stumbles over.");
    }
}
