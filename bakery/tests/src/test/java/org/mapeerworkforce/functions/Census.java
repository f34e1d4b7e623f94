package org.mapeerworkforce.functions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.mapeerworkforce.mail.Message;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a table holds of neighbors, against what they did, what they were told and what came to their mailboxes. Reads rows, and knows nothing of the code that wrote them. */
record Census(List<Map<String, AttributeValue>> rows) {

    static Census of(List<Map<String, AttributeValue>> rows) {
        return new Census(rows);
    }

    /** What the address of a mail said: it has the secret by which that mail leaves. */
    Map<String, AttributeValue> consent(Message mail) {
        String token = mail.headers().get("List-Unsubscribe").replaceAll(".*token=|>", "");
        List<Map<String, AttributeValue>> found = at("consent").stream().filter(row -> row.get("leaveToken").s().equals(token)).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " consents of " + mail.to());
        }
        return found.get(0);
    }

    /** Everything that must never be, a line each. */
    List<String> lies(List<Neighbor> everybody, Mailroom mails) {
        List<String> lies = new ArrayList<>();
        everybody.forEach(neighbor -> {
            mails(lies, neighbor, mails, Mailroom.CONFIRM, neighbor.life().asks);
            mails(lies, neighbor, mails, Mailroom.WELCOME, neighbor.life().yes);
            mails(lies, neighbor, mails, Mailroom.LEAVE, neighbor.life().leaveMails);
            said(lies, neighbor, consent(mails.to(neighbor.address(), Mailroom.CONFIRM).get(0)));
        });
        counted(lies, "people", everybody.size(), 0, at("consent").size());
        rows.stream().filter(row -> row.containsKey("attempts") && row.containsKey("queue") || row.containsKey("network")).forEach(row -> lies.add("undecided: " + new TreeMap<>(row)));
        counters(lies, everybody, mails);
        return lies;
    }

    private void mails(List<String> lies, Neighbor neighbor, Mailroom mails, String subject, int wanted) {
        counted(lies, neighbor.address() + " (" + neighbor.life() + "), " + subject, wanted + mails.lost(neighbor.address(), subject), mails.lost(neighbor.address(), subject), mails.to(neighbor.address(), subject).size());
    }

    private void said(List<String> lies, Neighbor neighbor, Map<String, AttributeValue> consent) {
        boolean left = neighbor.life().state.equals("left");
        String email = consent.containsKey("email") ? consent.get("email").s() : "";
        boolean request = at("request").stream().anyMatch(row -> row.get("pk").equals(consent.get("pk")));
        if (!consent.get("state").s().equals(neighbor.life().state) || !email.equals(left ? "" : neighbor.address()) || request == left) {
            lies.add(neighbor.address() + " (" + neighbor.life() + ") is " + new TreeMap<>(consent) + (request ? " with" : " without") + " a request");
        }
    }

    /** A mail that is lost and found no longer needed is not counted as sent; and one that waits answers for two. */
    private void counters(List<String> lies, List<Neighbor> everybody, Mailroom mails) {
        Map<String, Integer> total = new HashMap<>();
        rows.stream().filter(row -> row.get("pk").s().equals("counter#email-list")).forEach(row -> total.put(row.get("sk").s(), Integer.parseInt(row.get("total").n())));
        total.forEach((what, times) -> counted(lies, "events " + what, times, 0, (int) rows.stream().filter(row -> row.containsKey("what") && row.get("what").s().equals(what)).count()));
        counted(lies, "received", sum(everybody, life -> life.asks), mails.lost(Mailroom.CONFIRM), total.get("received"));
        counted(lies, "confirmed", sum(everybody, life -> life.yes), 0, total.get("confirmed"));
        counted(lies, "left", sum(everybody, life -> life.no), 0, total.get("left"));
        counted(lies, "mailed-confirm", sum(everybody, life -> life.asks), mails.lost(Mailroom.CONFIRM), total.get("mailed-confirm"));
        counted(lies, "mailed-welcome", sum(everybody, life -> life.yes), mails.lost(Mailroom.WELCOME), total.get("mailed-welcome"));
        counted(lies, "mailed-leave", sum(everybody, life -> life.leaveMails), mails.lost(Mailroom.LEAVE), total.getOrDefault("mailed-leave", 0));
        counted(lies, "limits", sum(everybody, life -> life.state.equals("left") ? 0 : 1), mails.lost(Mailroom.CONFIRM), at("limit#confirm").stream().mapToInt(row -> row.get("times").l().size()).sum());
    }

    private static void counted(List<String> lies, String what, int most, int spare, int is) {
        if (is > most || is < most - spare) {
            lies.add(what + ": " + is + ", not " + (spare == 0 ? "" : most - spare + " to ") + most);
        }
    }

    private static int sum(List<Neighbor> everybody, ToIntFunction<Life> times) {
        return everybody.stream().map(Neighbor::life).mapToInt(times).sum();
    }

    private List<Map<String, AttributeValue>> at(String sk) {
        return rows.stream().filter(row -> row.get("sk").s().equals(sk)).toList();
    }
}
