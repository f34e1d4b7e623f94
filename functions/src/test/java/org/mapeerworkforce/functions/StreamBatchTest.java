package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mapeerworkforce.store.Requests;
import org.mapeerworkforce.store.StoreUnavailable;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/** What changed, in the order in which it is followed, and from where it is told again. */
class StreamBatchTest {

    private final List<String> followed = new ArrayList<>();

    @Test
    void what_changed_twice_is_followed_once_after_all_that_came_before() {
        assertEquals(Optional.empty(), batch(changed("one", "MODIFY", 1), changed("two", "INSERT", 2), changed("one", "MODIFY", 3)).follow(this::follow, () -> true));
        assertEquals(List.of("two", "one"), followed);
    }

    @Test
    void what_was_removed_is_not_followed() {
        assertEquals(Optional.empty(), batch(changed("one", "REMOVE", 1)).follow(this::follow, () -> true));
        assertEquals(List.of(), followed);
    }

    @Test
    void everything_is_told_again_from_the_first_that_the_store_did_not_take() {
        assertEquals(Optional.of("2"), batch(changed("one", "INSERT", 1), changed("down", "INSERT", 2), changed("three", "INSERT", 3)).follow(this::follow, () -> true));
        assertEquals(List.of("one"), followed);
    }

    @Test
    void everything_is_told_again_from_the_first_for_which_there_was_no_time() {
        assertEquals(Optional.of("2"), batch(changed("one", "INSERT", 1), changed("two", "INSERT", 2)).follow(this::follow, () -> followed.isEmpty()));
        assertEquals(List.of("one"), followed);
    }

    @Test
    void the_answer_names_what_failed_or_nothing() {
        assertEquals("{\"batchItemFailures\":[{\"itemIdentifier\":\"7\"}]}", StreamBatch.answer(Optional.of("7")));
        assertEquals("{\"batchItemFailures\":[]}", StreamBatch.answer(Optional.empty()));
    }

    private void follow(Requests.Key key) {
        if (key.pk().equals("down")) {
            throw new StoreUnavailable(new IllegalStateException("down"));
        }
        followed.add(key.pk());
    }

    private static StreamBatch batch(String... records) {
        return StreamBatch.of(Stream.of(records).map(JsonNode.parser()::parse).toList());
    }

    private static String changed(String pk, String how, int number) {
        return """
                {"eventName": "%s", "dynamodb": {"Keys": {"pk": {"S": "%s"}, "sk": {"S": "now"}}, "SequenceNumber": "%d"}}
                """.formatted(how, pk, number);
    }
}
