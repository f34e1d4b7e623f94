package org.mapeerworkforce.cloud;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mapeerworkforce.forms.Form;

/**
 * The worst month that the template lets happen: a flood at every throttle from the first second to
 * the last, every table written to at its cap, each write followed, mails at the cap of every hour,
 * and half a day in which the database hangs and every function with it, until the owner, whom an
 * alarm told in five minutes, does something. No free tier. CloudFront is not in it: it has no cap of its own, but on its flat-rate Free plan costs nothing.
 */
final class Bill {

    private static final double MONTH = 30 * 24 * 3600;
    private static final double HANGS = 12 * 3600;
    /** What a call takes when the database answers: ten times the median of a warm submission, 5 ms. */
    private static final double WORK = 0.05;
    /** One line of ours, three of Lambda's, one of the API. */
    private static final double LOG_BYTES = 1200;
    /**
     * A new table on demand takes 4,000 writes a second, and a partition 1,000: it has four, each with
     * a stream of its own (docs.aws.amazon.com/amazondynamodb/latest/developerguide/on-demand-capacity-mode.html).
     */
    private static final double STREAMS = 4;
    private static final double GB = 1e9;
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
    }

    static Bill of(Blueprint blueprint) {
        Bill bill = new Bill(blueprint);
        bill.flood();
        blueprint.all("AWS::DynamoDB::Table").forEach(bill::table);
        bill.following();
        bill.mail();
        bill.standing();
        return bill;
    }

    double dollars() {
        return lines.stream().mapToDouble(Line::dollars).sum();
    }

    String text() {
        return lines.stream().map(line -> String.format(Locale.ROOT, "%8.2f  %-52s %,18.1f x %.8f  %s%n", line.dollars(), line.what(), line.much(), line.price().dollars(), line.price().source()))
                .collect(Collectors.joining("", String.format("The worst month, in dollars:%n"), String.format(Locale.ROOT, "%8.2f  in all%n%8.2f  would be a month in which every function hangs from the first second to the last%n", dollars(), hanging() * MONTH * Price.GB_SECOND.dollars())));
    }

    private void flood() {
        double requests = events("HttpApi").mapToDouble(this::throttle).sum() * MONTH;
        add("requests at the throttle of each route", requests, Price.API_REQUEST);
        add("the calls of functions that they make", requests, Price.CALL);
        add("the work of these calls, in GB s", requests * WORK * memory(blueprint.all(Blueprint.FUNCTION).get("FormFunction")), Price.GB_SECOND);
        add("half a day of all functions hanging, in GB s", hanging() * HANGS, Price.GB_SECOND);
        add("what is logged, in GB", requests * LOG_BYTES / GB, Price.LOG_GB);
    }

    private void table(String id, Node table) {
        List<Node> copies = Stream.concat(Stream.of(table), table.at("GlobalSecondaryIndexes").each().stream()).toList();
        double written = caps(copies, "MaxWriteRequestUnits") * MONTH;
        add(id + ": writes at its cap and those of its indexes", written, Price.WRITE_UNIT);
        add(id + ": reads at its cap and those of its indexes", caps(copies, "MaxReadRequestUnits") * MONTH, Price.READ_UNIT);
        // A unit is a KB, and what grows all month is half there on average.
        add(id + ": what was written, stored, in GB", written * 1000 / GB / 2, Price.STORED_GB);
        add(id + ": the backup of it, in GB", caps(List.of(table), "MaxWriteRequestUnits") * MONTH * 1000 / GB / 2, Price.BACKUP_GB);
    }

    /** Changes that come in the same seconds are told in one call; what follows of each takes its time. To read a stream costs a function nothing. */
    private void following() {
        double changes = caps(List.of(blueprint.at("Resources.Table.Properties")), "MaxWriteRequestUnits") * MONTH;
        double batches = events("DynamoDB").mapToDouble(event -> STREAMS * MONTH / event.at("Properties.MaximumBatchingWindowInSeconds").number()).sum();
        double calls = Math.min(changes, batches) + events("Schedule").mapToDouble(event -> MONTH / seconds(event.at("Properties.Schedule").toString())).sum();
        add("calls by the stream and by the clock", calls, Price.CALL);
        add("the work of following each write, in GB s", changes * WORK * memory(blueprint.all(Blueprint.FUNCTION).get("MailFunction")), Price.GB_SECOND);
        add("what is logged of it, in GB", calls * LOG_BYTES / GB, Price.LOG_GB);
    }

    private void mail() {
        double anHour = Double.parseDouble(blueprint.at("Resources.MailFunction.Properties.Environment.Variables.MAILS_PER_HOUR").toString());
        add("mails at the cap of each hour", anHour * MONTH / 3600, Price.MAIL);
    }

    private void standing() {
        List<Form> forms = Exercise.allForms();
        add("metrics: four for each form and for all, three of the canary", (forms.size() + 1) * 4 + 3, Price.METRIC);
        add("alarms", blueprint.all("AWS::CloudWatch::Alarm").size(), Price.ALARM);
        add("secrets", blueprint.all("AWS::SecretsManager::Secret").size(), Price.SECRET);
    }

    private void add(String what, double much, Price price) {
        lines.add(new Line(what, much, price));
    }

    private static double caps(List<Node> copies, String unit) {
        return copies.stream().mapToDouble(one -> one.at("OnDemandThroughput." + unit).number()).sum();
    }

    /** In GB at once. */
    private double hanging() {
        return blueprint.all(Blueprint.FUNCTION).values().stream().mapToDouble(one -> one.at("ReservedConcurrentExecutions").number() * memory(one)).sum();
    }

    /** Every route has a throttle of its own: requests in a second. */
    private double throttle(Node event) {
        Node api = blueprint.at("Resources.Api.Properties");
        Node own = api.at("RouteSettings").step(event.at("Properties.Method") + " " + event.at("Properties.Path"));
        return (own.there() ? own : api.at("DefaultRouteSettings")).at("ThrottlingRateLimit").number();
    }

    private Stream<Node> events(String type) {
        return blueprint.all(Blueprint.FUNCTION).values().stream().flatMap(one -> one.at("Events").map().values().stream()).map(Node::new).filter(event -> event.at("Type").is(type));
    }

    /** @param rate such as {@code rate(5 minutes)} */
    private static double seconds(String rate) {
        String[] words = rate.replaceAll("rate\\(|\\)", "").split(" ");
        return Double.parseDouble(words[0]) * (words[1].startsWith("hour") ? 3600 : words[1].startsWith("minute") ? 60 : 24 * 3600);
    }

    /** In GB. */
    private static double memory(Node function) {
        return function.at("MemorySize").number() / 1024;
    }
}
