package org.mapeerworkforce.cloud;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Nobody can make the site cost more than a coalition can pay. */
class BillTest {

    private static final double MOST = 50;

    @Test
    void the_worst_month_costs_fifty_dollars_at_most() {
        Bill bill = Bill.of(Blueprint.read());
        System.out.print(bill.text());
        assertTrue(bill.dollars() <= MOST, bill.text());
    }

    @TestFactory
    Stream<DynamicTest> each_cap_counts() {
        Map<String, Object> loose = Map.of(
                "Resources.Api.Properties.DefaultRouteSettings.ThrottlingRateLimit", 10,
                "Resources.FormFunction.Properties.ReservedConcurrentExecutions", 100,
                "Resources.MailFunction.Properties.Environment.Variables.MAILS_PER_HOUR", "3000",
                "Resources.MailFunction.Properties.Events.Changed.Properties.MaximumBatchingWindowInSeconds", 1,
                "Resources.Api.Properties.RouteSettings.ANY /api/mail/{page}.ThrottlingRateLimit", 10,
                "Resources.Table.Properties.OnDemandThroughput.MaxWriteRequestUnits", 40,
                "Resources.Table.Properties.OnDemandThroughput.MaxReadRequestUnits", 400);
        return loose.entrySet().stream().map(cap -> dynamicTest(cap.getKey() + ": " + cap.getValue(), () -> {
            Blueprint blueprint = Blueprint.read().set(cap.getKey(), cap.getValue());
            assertTrue(Bill.of(blueprint).dollars() > MOST);
        }));
    }
}
