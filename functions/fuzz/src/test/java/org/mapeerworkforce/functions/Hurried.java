package org.mapeerworkforce.functions;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock on which a minute passes between two looks: who waits by it for what never comes does not wait long. */
final class Hurried extends Clock {

    private static final int MINUTE = 60;
    private Instant now = Instant.parse("2026-11-22T17:00:00Z");

    @Override
    public Instant instant() {
        now = now.plusSeconds(MINUTE);
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException(zone.getId());
    }
}
