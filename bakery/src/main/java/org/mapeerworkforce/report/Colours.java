package org.mapeerworkforce.report;

/** Colours for a terminal, and none for everything else. */
public enum Colours {
    NONE {
        @Override
        String in(String code, String text) {
            return text;
        }
    },
    TERMINAL {
        @Override
        String in(String code, String text) {
            return "\u001B[" + code + "m" + text + "\u001B[0m";
        }
    };

    /** Colours where a person sees them and has not switched them off (no-color.org). */
    public static Colours here() {
        return System.console() != null && System.getenv("NO_COLOR") == null ? TERMINAL : NONE;
    }

    abstract String in(String code, String text);

    String fault(String text) {
        return in("1;31", text);
    }

    String advice(String text) {
        return in("33", text);
    }

    String good(String text) {
        return in("32", text);
    }
}
