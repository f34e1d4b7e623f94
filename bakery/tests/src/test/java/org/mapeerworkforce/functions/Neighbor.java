package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.mapeerworkforce.mail.Message;

/** Somebody with a mailbox, who believes what a page says. Told of an outage, they press again. */
record Neighbor(int number, Town town, Mailroom mails) implements Callable<Void> {

    private static final int PATIENCE = 60;
    /** As many share a network. */
    private static final int HOUSEHOLD = 6;

    Life life() {
        return Life.values()[number % Life.values().length];
    }

    String address() {
        return "neighbor" + number + "@example.org";
    }

    @Override
    public Void call() throws InterruptedException {
        join();
        if (life() == Life.NEVER_ANSWERS) {
            read(mails.await(address(), Mailroom.CONFIRM, 1), "confirm");
            return null;
        }
        yes(0);
        mails.await(address(), Mailroom.WELCOME, 1);
        switch (life()) {
            case LEAVES_BY_LINK -> leave(town.link(address(), "leave"));
            case LEAVES_BY_FORM -> {
                assertEquals(200, insist(() -> town.send("/api/mail/leave", Map.of("email-address", address()), viewer())).status());
                leave(read(mails.await(address(), Mailroom.LEAVE, 1), "leave"));
            }
            case COMES_BACK -> comeBack();
            default -> { /* They stay. */ }
        }
        return null;
    }

    private void comeBack() throws InterruptedException {
        leave(town.link(address(), "leave"));
        int before = mails.to(address(), Mailroom.CONFIRM).size();
        int welcomes = mails.to(address(), Mailroom.WELCOME).size();
        join();
        yes(before);
        mails.await(address(), Mailroom.WELCOME, welcomes + 1);
    }

    private void join() {
        assertEquals(303, insist(() -> town.joinList(address(), viewer())).status());
    }

    /** @param before how many mails asked before */
    private void yes(int before) throws InterruptedException {
        Town.Answer answer;
        int mail = before;
        do {
            String link = read(mails.await(address(), Mailroom.CONFIRM, ++mail), "confirm");
            answer = insist(() -> town.press(link));
            // What was on its way when they left asks for nothing any more: whoever came back has one more mail.
        } while (before > 0 && answer.status() == 410);
        assertTrue(answer.body().contains("<h1>You are on the list</h1>"), address() + ": " + answer);
    }

    private void leave(String link) {
        assertTrue(insist(() -> town.press(link)).body().contains("<h1>You are off the list</h1>"), address());
    }

    /** Opens the link of a mail that leads to a page, as people and their mail programs do. */
    private String read(Message mail, String page) {
        String link = Town.links(mail).stream().filter(one -> one.startsWith("/api/mail/" + page + "?")).findFirst().orElseThrow();
        assertEquals(200, insist(() -> town.get(link)).status(), address());
        return link;
    }

    private Town.Answer insist(Supplier<Town.Answer> press) {
        for (int tries = 0; tries < PATIENCE; tries++) {
            Town.Answer answer = press.get();
            if (answer.status() != 504) {
                return answer;
            }
        }
        throw new AssertionError(address() + " heard of " + PATIENCE + " outages in a row");
    }

    private String viewer() {
        int household = number / HOUSEHOLD;
        return "10.0." + household / 250 + "." + household % 250 + ":40000";
    }
}
