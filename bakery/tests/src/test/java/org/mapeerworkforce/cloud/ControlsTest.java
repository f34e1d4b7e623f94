package org.mapeerworkforce.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mapeerworkforce.cloud.Control.Excused;

/** The template keeps every rule, and each rule can fail. */
class ControlsTest {

    private static final List<Control> CONTROLS = Stream.of(SiteControls.all(), FunctionControls.all(), CareControls.all()).flatMap(List::stream).toList();
    private static final List<Excused> EXCUSED = Stream.of(SiteControls.excused(), FunctionControls.excused(), CareControls.excused()).flatMap(List::stream).toList();

    static Set<String> ids() {
        return CONTROLS.stream().map(Control::id).collect(Collectors.toSet());
    }

    @TestFactory
    Stream<DynamicTest> the_template_keeps_every_rule() {
        return CONTROLS.stream().map(control -> dynamicTest(control.id() + ": " + control.says(), () -> assertEquals(List.of(), control.where().apply(Blueprint.read()))));
    }

    @TestFactory
    Stream<DynamicTest> a_spoiled_twin_breaks_its_rule_and_no_other() {
        return CONTROLS.stream().map(control -> dynamicTest("not " + control.id() + ": " + control.says(), () -> {
            Blueprint twin = Blueprint.read();
            control.spoil().accept(twin);
            assertEquals(List.of(control.id()), CONTROLS.stream().filter(other -> !other.where().apply(twin).isEmpty()).map(Control::id).toList());
        }));
    }

    @Test
    void what_is_not_kept_is_said_once_and_with_a_reason() {
        List<String> ids = Stream.concat(CONTROLS.stream().map(Control::id), EXCUSED.stream().map(Excused::id)).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size());
        EXCUSED.forEach(one -> assertTrue(one.why().endsWith(".") && one.why().length() > one.says().length(), one.id()));
    }
}
