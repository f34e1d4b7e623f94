package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RequestLogTest {

    private static final Instant NOW = Instant.ofEpochMilli(1_795_366_800_000L);

    @Test
    void what_is_counted_is_a_metric_too() {
        assertEquals("{\"_aws\":{\"Timestamp\":1795366800000,\"CloudWatchMetrics\":[{\"Namespace\":\"Forms\",\"Dimensions\":[[\"form\"],[]],\"Metrics\":[{\"Name\":\"redrawn\"}]}]},"
                + "\"redrawn\":1,\"code\":\"redrawn\",\"requestId\":\"request-1\",\"form\":\"membership\",\"status\":422,\"problems\":3,\"ms\":17}\n",
                RequestLog.line(new Outcome("redrawn", "membership", 3, Reply.bare(422)), "request-1", 17, NOW, ""));
    }

    @Test
    void what_is_not_counted_is_a_line_only_and_says_where_something_broke() {
        assertEquals("{\"code\":\"broken\",\"requestId\":\"request-1\",\"form\":\"\",\"status\":500,\"problems\":0,\"ms\":17,\"at\":\"java.lang.Error at here\"}\n",
                RequestLog.line(Outcome.of("broken", "", Reply.bare(500)), "request-1", 17, NOW, "java.lang.Error at here"));
    }
}
