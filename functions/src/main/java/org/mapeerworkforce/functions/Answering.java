package org.mapeerworkforce.functions;

import com.amazonaws.services.lambda.runtime.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import org.mapeerworkforce.pages.TemplateFault;

/** What all functions that answer requests have in common: translate, decide, tell the log, translate back. */
record Answering(Clock clock, Decision decision) {

    /** Decides what to answer. */
    interface Decision {

        Outcome answer(Request request) throws TemplateFault;
    }

    void handle(InputStream event, OutputStream answer, Context context) throws IOException {
        long start = clock.millis();
        Outcome outcome;
        String at = "";
        try {
            outcome = decision.answer(Request.read(event));
        } catch (Exception unexpected) { // the one boundary: whatever broke, the edge answers for us with words of its own
            outcome = Outcome.of("broken", "", Reply.bare(500));
            at = place(unexpected);
        }
        context.getLogger().log(RequestLog.line(outcome, context.getAwsRequestId(), clock.millis() - start, clock.instant(), at));
        outcome.reply().write(answer);
    }

    /** Class and line, and never the message: it may quote what somebody typed. */
    static String place(Exception broken) {
        StackTraceElement[] stack = broken.getStackTrace();
        return broken.getClass().getName() + (stack.length == 0 ? "" : " at " + stack[0]);
    }
}
