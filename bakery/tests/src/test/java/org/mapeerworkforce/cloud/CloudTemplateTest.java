package org.mapeerworkforce.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.functions.EraseFunction;
import org.mapeerworkforce.functions.FormFunction;
import org.mapeerworkforce.functions.LinkFunction;
import org.mapeerworkforce.functions.MailFunction;
import org.mapeerworkforce.store.Outbox;

/** What the cloud is told, and what we rely on that it is told. */
class CloudTemplateTest {

    private final CloudTemplate template = CloudTemplate.read(Project.REAL);

    @Test
    void a_route_is_found_by_its_address() {
        List<Route> routes = template.function(FormFunction.class).routes();
        assertEquals(List.of("ANY /api/forms/{form}", "ANY /api/forms/{form}/received"), routes.stream().map(Route::key).toList());
        assertEquals(Optional.of(Map.of("form", "membership")), routes.get(0).parameters("/api/forms/membership"));
        assertEquals(Optional.empty(), routes.get(0).parameters("/api/forms/membership/received"));
    }

    @Test
    void each_handler_is_a_class_of_ours() throws ClassNotFoundException {
        for (CloudTemplate.Function function : template.functions()) {
            assertTrue(Class.forName(function.className()).getName().startsWith("org.mapeerworkforce."));
        }
    }

    @Test
    void only_what_the_cloud_gives_is_left_open_in_the_environment() {
        Map<String, Optional<String>> environment = template.function(FormFunction.class).environment();
        assertEquals(List.of("ORIGIN_SECRETS", "PEPPER", "TABLE_NAME"), environment.entrySet().stream().filter(entry -> entry.getValue().isEmpty()).map(Map.Entry::getKey).sorted().toList());
        assertTrue(environment.get("CONTENT_SECURITY_POLICY").orElseThrow().endsWith("; style-src"));
    }

    @Test
    void the_policy_of_pages_and_of_answers_is_one() {
        Map<String, String> headers = template.headers("'sha256-x'");
        assertEquals(template.function(FormFunction.class).environment().get("CONTENT_SECURITY_POLICY").orElseThrow() + " 'sha256-x'", headers.get("Content-Security-Policy"));
        assertEquals("same-origin", headers.get("Referrer-Policy"));
        assertEquals(9, headers.size());
    }

    @Test
    void a_change_that_cannot_be_followed_is_halved_told_again_and_kept() throws Exception {
        String text = Files.readString(Project.REAL.resolve(CloudTemplate.FILE));
        for (String guard : List.of("FunctionResponseTypes: [ReportBatchItemFailures]", "BisectBatchOnFunctionError: true", "MaximumRetryAttempts: 20", "MaximumRecordAgeInSeconds: 43200",
                "Fn::GetAtt: [DeadLetters, Arn]", "QueueName, Value: {Fn::GetAtt: [DeadLetters, QueueName]}")) {
            assertTrue(text.contains(guard), guard);
        }
    }

    @Test
    void no_function_outlives_the_time_for_which_a_mail_is_its_own() {
        assertEquals(60, template.function(MailFunction.class).timeout().toSeconds());
        assertEquals(120, Outbox.LEASE.toSeconds());
    }

    @Test
    void a_function_has_the_time_of_all_or_one_of_its_own() {
        assertEquals(15, template.function(FormFunction.class).timeout().toSeconds());
        assertEquals(300, template.function(EraseFunction.class).timeout().toSeconds());
    }

    @Test
    void the_links_in_mails_have_a_function_of_their_own() {
        assertEquals(List.of("ANY /api/mail/{page}"), template.function(LinkFunction.class).routes().stream().map(Route::key).toList());
        assertEquals(List.of(), template.function(MailFunction.class).routes());
        assertEquals(List.of(), template.function(EraseFunction.class).routes());
    }

    @Test
    void the_table_cannot_be_lost() throws Exception {
        String text = Files.readString(Project.REAL.resolve(CloudTemplate.FILE));
        for (String guard : List.of("DeletionPolicy: Retain", "UpdateReplacePolicy: Retain", "DeletionProtectionEnabled: true", "PointInTimeRecoveryEnabled: true", "SSEEnabled: true", "StreamViewType: KEYS_ONLY")) {
            assertTrue(text.contains(guard), guard);
        }
        assertEquals("expires", template.table().expires());
        assertEquals("by-queue by-address by-code", template.table().indexes().stream().map(TableShape.Index::name).collect(Collectors.joining(" ")));
    }

    @Test
    void any_yaml_reader_can_read_it_and_so_can_cloudformation() throws Exception {
        String text = Files.readString(Project.REAL.resolve(CloudTemplate.FILE));
        assertTrue(text.lines().noneMatch(line -> line.matches(".*: [!&*]\\w.*")), "no short intrinsics, no anchors, no aliases");
    }
}
