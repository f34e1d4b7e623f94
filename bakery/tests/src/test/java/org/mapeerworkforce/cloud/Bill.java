package org.mapeerworkforce.cloud;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mapeerworkforce.forms.Form;

/**
 * The worst month that the template lets happen: a flood at every throttle from the first second to
 * the last, the table written to at its cap, and half a day in which the database hangs and every
 * function with it, until the owner, whom an alarm told in five minutes, does something. No free
 * tier. CloudFront is not in it: it has no cap of its own, but on its flat-rate Free plan costs nothing.
 */
final class Bill {

    private static final double MONTH = 30 * 24 * 3600;
    private static final double HANGS = 12 * 3600;
    /** What a call takes when the database answers: ten times the median of a warm submission, 5 ms. */
    private static final double WORK = 0.05;
    /** One line of ours, three of Lambda's, one of the API. */
    private static final double LOG_BYTES = 1200;
    private static final double GB = 1e9;
    /** What a write or a stored KB counts: the item, and the same in each index. */
    private final List<Node> copies;
    private final Blueprint blueprint;
    private final List<Line> lines = new ArrayList<>();

    /** @param much how much of it in a month */
    record Line(String what, double much, Price price) {

        double dollars() {
            return much * price.dollars();
        }
    }

    private Bill(Blueprint blueprint) {
        this.blueprint = blueprint;
        Node table = blueprint.at("Resources.Table.Properties");
        this.copies = Stream.concat(Stream.of(table), table.at("GlobalSecondaryIndexes").each().stream()).toList();
    }

    static Bill of(Blueprint blueprint) {
        Bill bill = new Bill(blueprint);
        bill.flood();
        bill.table();
        bill.standing();
        return bill;
    }

    double dollars() {
        return lines.stream().mapToDouble(Line::dollars).sum();
    }

    String text() {
        return lines.stream().map(line -> String.format(Locale.ROOT, "%8.2f  %-44s %,18.1f x %.8f  %s%n", line.dollars(), line.what(), line.much(), line.price().dollars(), line.price().source()))
                .collect(Collectors.joining("", String.format("The worst month, in dollars:%n"), String.format(Locale.ROOT, "%8.2f  in all%n%8.2f  would be a month in which every function hangs from the first second to the last%n", dollars(), hanging() * MONTH * Price.GB_SECOND.dollars())));
    }

    private void flood() {
        double requests = routes() * blueprint.at("Resources.Api.Properties.DefaultRouteSettings.ThrottlingRateLimit").number() * MONTH;
        add("requests at the throttle of each route", requests, Price.API_REQUEST);
        add("the calls of functions that they make", requests, Price.CALL);
        add("the work of these calls, in GB s", requests * WORK * memory(blueprint.all(Blueprint.FUNCTION).get("FormFunction")), Price.GB_SECOND);
        add("half a day of all functions hanging, in GB s", hanging() * HANGS, Price.GB_SECOND);
        add("what is logged, in GB", requests * LOG_BYTES / GB, Price.LOG_GB);
    }

    private void table() {
        double written = caps("MaxWriteRequestUnits") * MONTH;
        add("writes at the cap of table and indexes", written, Price.WRITE_UNIT);
        add("reads at the cap of table and indexes", caps("MaxReadRequestUnits") * MONTH, Price.READ_UNIT);
        // A unit is a KB, and what grows all month is half there on average.
        add("what was written, stored, in GB", written * 1000 / GB / 2, Price.STORED_GB);
        add("the backup of it, in GB", written / copies.size() * 1000 / GB / 2, Price.BACKUP_GB);
    }

    private void standing() {
        List<Form> forms = Exercise.allForms();
        add("metrics: four for each form and for all, two of the canary", (forms.size() + 1) * 4 + 2, Price.METRIC);
        add("alarms", blueprint.all("AWS::CloudWatch::Alarm").size(), Price.ALARM);
        add("secrets", blueprint.all("AWS::SecretsManager::Secret").size(), Price.SECRET);
    }

    private void add(String what, double much, Price price) {
        lines.add(new Line(what, much, price));
    }

    private double caps(String unit) {
        return copies.stream().mapToDouble(one -> one.at("OnDemandThroughput." + unit).number()).sum();
    }

    /** In GB at once. */
    private double hanging() {
        return blueprint.all(Blueprint.FUNCTION).values().stream().mapToDouble(one -> one.at("ReservedConcurrentExecutions").number() * memory(one)).sum();
    }

    /** Every route has a throttle of its own. */
    private long routes() {
        return blueprint.all(Blueprint.FUNCTION).values().stream().flatMap(one -> one.at("Events").map().values().stream()).map(Node::new).filter(event -> event.at("Type").is("HttpApi")).count();
    }

    /** In GB. */
    private static double memory(Node function) {
        return function.at("MemorySize").number() / 1024;
    }
}
