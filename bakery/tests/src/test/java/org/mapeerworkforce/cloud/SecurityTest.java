package org.mapeerworkforce.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mapeerworkforce.cloud.Requirement.Status;

/** functions/SECURITY.md answers each requirement that it must, once, and what it names is alive. */
class SecurityTest {

    private static final String PAGE = SecurityPage.text();
    private static final Map<String, Integer> LEVELS = Standard.levels();
    private static final List<String> WITHIN_REACH = Standard.withinReach();
    private static final Holders HOLDERS = new Holders(ControlsTest.ids(), Blueprint.read());
    /** Each is looked at once, however many pages name it. */
    private static final Map<String, Boolean> ALIVE = new ConcurrentHashMap<>();

    @Test
    void every_requirement_is_answered_once_and_what_holds_it_is_alive() {
        assertEquals(List.of(), faults(PAGE));
        System.out.println(counts());
    }

    @Test
    void the_standard_is_whole() {
        assertEquals(Map.of(1, 70L, 2, 183L, 3, 92L), LEVELS.values().stream().collect(Collectors.groupingBy(level -> level, Collectors.counting())));
        assertEquals(48, WITHIN_REACH.stream().distinct().filter(id -> LEVELS.get(id) == 3).count());
        assertEquals(48, WITHIN_REACH.size());
    }

    @TestFactory
    Stream<DynamicTest> a_slip_is_told() {
        Map<String, UnaryOperator<String>> slips = new LinkedHashMap<>();
        slips.put("1.2.99 is not in the standard", page -> page + "| 1.2.99 | Not yet: it is made up. |\n");
        slips.put("1.2.4 stands here 2 times", page -> page + "| 1.2.4 | Not yet: it stands above. |\n");
        slips.put("1.2.4 is of level 1", page -> page.replaceFirst("\\| 1\\.2\\.4 \\| 1 ", "| 1.2.4 | 2 "));
        slips.put("1.2.4 is not answered", page -> page.replaceFirst("\\| 1\\.2\\.4 ", "| 1-2-4 "));
        slips.put("14.2.7 is not answered", page -> page.replaceFirst("\\| 14\\.2\\.7 ", "| 14-2-7 "));
        slips.put("1.2.4 does not say in a sentence whether it is met", page -> page.replaceFirst("(\\| 1\\.2\\.4 .*)Met: ", "$1Surely: "));
        slips.put("1.2.4 is met by nothing", page -> page.replaceFirst("(\\| 1\\.2\\.4 .*\\|).*\\|\n", "$1 |\n"));
        slips.put("1.2.4 does not say which value it means: template:Table/BillingMode", page -> heldBy("template:Table/BillingMode", page));
        for (String dead : List.of("StoreTest#a_submission_is_stored_twice", "StoreTest#items", "NoTest#a_submission_is_stored_whole", "GuidedFuzz#what_must_hold_holds_for_whatever_reaches_new_code", "control:S3.99", "template:Table/BillingMode=PROVISIONED",
                "template:Table/BillingModes=PAY_PER_REQUEST", "template:Table/KeySchema/0=HASH", "template:Tables=null", "doc:README.md#no-such-heading", "doc:NO.md#mail")) {
            slips.put("1.2.4 is held by nothing alive: " + dead, page -> heldBy(dead, page));
        }
        return slips.entrySet().stream().map(slip -> dynamicTest(slip.getKey(), () -> {
            assertNotEquals(PAGE, slip.getValue().apply(PAGE));
            assertEquals(List.of(slip.getKey()), faults(slip.getValue().apply(PAGE)));
        }));
    }

    @Test
    void a_value_of_the_template_holds() {
        for (String value : List.of("Table/BillingMode=PAY_PER_REQUEST", "Table/SSESpecification/SSEEnabled=true", "Site/DistributionConfig/DefaultCacheBehavior/AllowedMethods=[GET, HEAD]")) {
            assertEquals(List.of(), faults(heldBy("template:" + value, PAGE)));
        }
    }

    private static String heldBy(String by, String page) {
        return page.replaceFirst("(\\| 1\\.2\\.4 .*\\|).*\\|\n", "$1 `" + by + "` |\n");
    }

    private static List<String> faults(String page) {
        List<Requirement> answered = SecurityPage.read(page);
        Map<String, Long> times = answered.stream().collect(Collectors.groupingBy(Requirement::id, LinkedHashMap::new, Collectors.counting()));
        List<String> faults = new ArrayList<>();
        LEVELS.forEach((id, level) -> {
            if ((level < 3 || WITHIN_REACH.contains(id)) && !times.containsKey(id)) {
                faults.add(id + " is not answered");
            }
        });
        times.forEach((id, count) -> {
            if (count > 1) {
                faults.add(id + " stands here " + count + " times");
            }
        });
        answered.forEach(one -> faults.addAll(faults(one)));
        return faults;
    }

    private static List<String> faults(Requirement one) {
        Integer level = LEVELS.get(one.id());
        if (level == null) {
            return List.of(one.id() + " is not in the standard");
        }
        List<String> faults = new ArrayList<>();
        if (!one.level().isEmpty() && !one.level().equals(level.toString())) {
            faults.add(one.id() + " is of level " + level);
        }
        if (Arrays.stream(Status.values()).noneMatch(one::is)) {
            faults.add(one.id() + " does not say in a sentence whether it is met");
        }
        if (one.is(Status.MET) && one.by().isEmpty()) {
            faults.add(one.id() + " is met by nothing");
        }
        one.by().stream().filter(by -> !ALIVE.computeIfAbsent(by, HOLDERS::alive))
                .forEach(by -> faults.add(one.id() + (Holders.vague(by) ? " does not say which value it means: " : " is held by nothing alive: ") + by));
        return faults;
    }

    private static String counts() {
        List<Requirement> answered = SecurityPage.read(PAGE);
        return Stream.of(1, 2, 3).map(level -> "level " + level + ": " + Arrays.stream(Status.values())
                .map(status -> status + " " + answered.stream().filter(one -> LEVELS.get(one.id()).equals(level) && one.is(status)).count()).collect(Collectors.joining(", "))
                + ", of " + LEVELS.values().stream().filter(level::equals).count()).collect(Collectors.joining("\n"));
    }
}
