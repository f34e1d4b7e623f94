package org.mapeerworkforce.fuzz;

/** Where a character stands in a word of two halves. */
enum Place {
    START, MIDDLE, END;

    String put(String character, String one, String other) {
        return switch (this) {
            case START -> character + one + other;
            case MIDDLE -> one + character + other;
            case END -> one + other + character;
        };
    }
}
