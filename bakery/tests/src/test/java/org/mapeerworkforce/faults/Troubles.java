package org.mapeerworkforce.faults;

import java.io.IOException;

/** Every way in which a database fails somebody. */
public enum Troubles implements Trouble {

    /** It does nothing, and says so. */
    REFUSED(asked -> asked.say(500, "{\"__type\":\"com.amazonaws.dynamodb.v20120810#InternalServerError\"}")),
    /** It has too much to do. */
    THROTTLED(asked -> asked.say(400, "{\"__type\":\"com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException\"}")),
    /** The connection ends before anything is done. */
    HUNG_UP(Asked::hangUp),
    /** It does what is asked, and the answer is lost. */
    LOST(asked -> {
        asked.done();
        asked.hangUp();
    }),
    /** It does what is asked, and half of the answer arrives. */
    CUT(Asked::answerHalf),
    /** It does what is asked, and somebody on the way answers in its place. */
    GARBAGE(asked -> {
        asked.done();
        asked.say(200, "<html><title>Welcome to this network</title>");
    }),
    /** It does what is asked, and a byte of the answer is not what it was. */
    CHECKSUM(Asked::answerWrongly),
    /** It is silent for longer than anybody waits. */
    STALLED(Asked::stall),
    /** It does what is asked, and then is silent for as long. */
    APPLIED_AND_STALLED(asked -> {
        asked.done();
        asked.stall();
    });

    private final Trouble trouble;

    Troubles(Trouble trouble) {
        this.trouble = trouble;
    }

    @Override
    public void happen(Asked asked) throws IOException {
        trouble.happen(asked);
    }
}
