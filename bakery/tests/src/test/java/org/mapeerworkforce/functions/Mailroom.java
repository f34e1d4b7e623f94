package org.mapeerworkforce.functions;

import static org.mapeerworkforce.RealWords.letter;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.mapeerworkforce.mail.Message;
import org.mapeerworkforce.mail.Post;

/**
 * The function that sends mail, called as the platform calls it, between a stream and a post. Knows
 * which mails the post has taken while nothing in the table tells so: each of them may go once more.
 */
final class Mailroom implements Post, RequestStreamHandler {

    static final String CONFIRM = letter("confirm").subject();
    static final String WELCOME = letter("welcome").subject();
    static final String LEAVE = letter("leave").subject();
    private static final Map<String, String> ITEMS = Map.of(CONFIRM, "mail#confirm", WELCOME, "mail#welcome", LEAVE, "mail#leave");
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Town town;
    private final int perHour;
    private final RequestStreamHandler function;
    private final Map<String, Integer> lost = new HashMap<>();
    private Optional<Message> last = Optional.empty();
    private boolean called;
    private boolean tooMany;

    /** @param perHour as many mails may go in an hour */
    Mailroom(Town town, int perHour) {
        this.town = town;
        this.perHour = perHour;
        this.function = town.mail(town.table, this);
    }

    /** Lets everything follow, and time pass where it must, until everybody has what they wait for and nothing waits. */
    void serve(BooleanSupplier everybody) {
        boolean over;
        boolean waiting;
        do {
            over = everybody.getAsBoolean();
            do {
                called = false;
                town.pump(this);
            } while (called);
            waiting = due();
        } while (!over || waiting);
    }

    /** Whether something waits, and so the clock has called. */
    private boolean due() {
        Optional<Instant> first = town.rows().stream().filter(Mailroom::waits).map(row -> Instant.parse(row.get("receivedAt").s())).min(Instant::compareTo);
        first.ifPresent(at -> {
            Duration time = Duration.between(town.clock.instant(), at);
            if (!time.isNegative()) {
                town.pass(time.plusMillis(1));
            }
            try {
                town.due(this);
            } catch (IllegalStateException outage) {
                return; // The clock calls again.
            }
        });
        return first.isPresent();
    }

    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        called = true;
        last = Optional.empty();
        try {
            function.handleRequest(event, answer, context);
        } finally {
            last.filter(this::unknown).ifPresent(mail -> lost.merge(mail.to() + mail.subject(), 1, Integer::sum));
        }
    }

    @Override
    public synchronized String send(Message message) {
        String name = town.post.send(message);
        last = Optional.of(message);
        long hours = 1 + Duration.between(Town.NOON.truncatedTo(ChronoUnit.HOURS), town.clock.instant()).toHours();
        tooMany |= town.post.all().size() - losses() > perHour * hours;
        notifyAll();
        return name;
    }

    /** The mail with this number among those that came to an address with this subject. */
    synchronized Message await(String address, String subject, int number) throws InterruptedException {
        Instant end = Instant.now().plus(LONGEST);
        while (to(address, subject).size() < number) {
            long left = Duration.between(Instant.now(), end).toMillis();
            if (left <= 0) {
                throw new AssertionError(address + " waits for number " + number + " of: " + subject);
            }
            wait(left);
        }
        return to(address, subject).get(number - 1);
    }

    List<Message> to(String address, String subject) {
        return town.post.to(address).stream().filter(message -> message.subject().equals(subject)).toList();
    }

    int lost(String address, String subject) {
        return lost.getOrDefault(address + subject, 0);
    }

    /** How many of all mails with this subject. */
    int lost(String subject) {
        return lost.entrySet().stream().filter(mail -> mail.getKey().endsWith(subject)).mapToInt(Map.Entry::getValue).sum();
    }

    int losses() {
        return lost.values().stream().mapToInt(Integer::intValue).sum();
    }

    boolean tooManyInAnHour() {
        return tooMany;
    }

    /** Whether a mail that the post has taken still waits, as if it had not. */
    private boolean unknown(Message mail) {
        return town.rows().stream().filter(row -> row.get("sk").s().equals(ITEMS.get(mail.subject())) && waits(row)).anyMatch(row -> row.get("pk").equals(Census.of(town.rows()).consent(mail).get("pk")));
    }

    private static boolean waits(Map<String, ?> row) {
        return row.containsKey("attempts") && row.containsKey("queue");
    }
}
