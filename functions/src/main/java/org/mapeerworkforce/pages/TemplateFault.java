package org.mapeerworkforce.pages;

/** A template that could not be drawn. Nothing of the page was written. */
public final class TemplateFault extends Exception {

    private static final long serialVersionUID = 1;
    private final String template;
    private final int line;

    TemplateFault(String template, int line, String message, Throwable cause) {
        super(message, cause);
        this.template = template;
        this.line = line;
    }

    /** The template at fault, such as {@code page.ftl}. */
    public String template() {
        return template;
    }

    /** Its line, counted from 1. */
    public int line() {
        return line;
    }
}
