package org.mapeerworkforce.functions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes on with each look, and by more when it is told to. */
public final class Ticking extends Clock {

    private final Duration step;
    private Instant now;

    /** By a millisecond with each look. */
    Ticking(Instant start) {
        this(start, Duration.ofMillis(1));
    }

    public Ticking(Instant start, Duration step) {
        this.step = step;
        now = start;
    }

    synchronized void pass(Duration time) {
        now = now.plus(time);
    }

    /** What it shows, to somebody whose look takes no time. */
    synchronized Instant shown() {
        return now;
    }

    @Override
    public synchronized Instant instant() {
        now = now.plus(step);
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
