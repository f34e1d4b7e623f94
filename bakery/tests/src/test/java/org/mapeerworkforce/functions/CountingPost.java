package org.mapeerworkforce.functions;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.mapeerworkforce.mail.Message;
import org.mapeerworkforce.mail.Post;

/** Takes every mail, and fails where it is told to: before it takes one, or after. */
final class CountingPost implements Post {

    private final List<Message> taken = new CopyOnWriteArrayList<>();
    Supplier<? extends Throwable> before = () -> null;
    Supplier<? extends Throwable> after = () -> null;

    @Override
    public String send(Message message) {
        fail(before);
        taken.add(message);
        fail(after);
        return "mail-" + taken.size();
    }

    List<Message> to(String address) {
        return taken.stream().filter(message -> message.to().equalsIgnoreCase(address)).toList();
    }

    List<Message> all() {
        return List.copyOf(taken);
    }

    private static void fail(Supplier<? extends Throwable> failure) {
        Throwable thrown = failure.get();
        if (thrown instanceof RuntimeException known) {
            throw known;
        }
        if (thrown instanceof Error death) {
            throw death;
        }
    }
}
