package org.mapeerworkforce.browser;

import org.mapeerworkforce.Kept;

/** Everything that somebody can see of a form, and how one comes to see it. */
enum State {

    EMPTY(200),
    PROBLEMS(422) {
        @Override
        int send(Filled person, Kept kept) {
            return person.incomplete().send().status();
        }
    },
    HELD(200) {
        @Override
        int send(Filled person, Kept kept) {
            return person.complete().trap().send().status();
        }
    },
    RECEIVED(200) {
        @Override
        int send(Filled person, Kept kept) {
            return person.complete().send().status();
        }
    },
    OUTAGE(504) {
        @Override
        int send(Filled person, Kept kept) {
            kept.outage(true);
            try {
                return person.complete().send().status();
            } finally {
                kept.outage(false);
            }
        }
    };

    private final int status;

    State(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    /** Goes on from the empty form. Returns the status of what is seen then. */
    int send(Filled person, Kept kept) {
        return status;
    }

    boolean isForm() {
        return this == EMPTY || this == PROBLEMS || this == OUTAGE;
    }
}
