package org.mapeerworkforce.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mapeerworkforce.Project;

/** What the runbook and the scripts speak of is there, under this name. */
class RunbookTest {

    private static final String RUNBOOK = read("functions/README.md");
    private static final String PUBLISH = read("functions/publish.sh");
    private static final String DEPLOYER = read("functions/deployer.yaml");
    private static final Blueprint CLOUD = Blueprint.read();

    @Test
    void every_parameter_that_somebody_is_told_to_give_is_one() {
        Set<String> given = found(RUNBOOK + PUBLISH, "publish\\.sh((?: [A-Z]\\w+=\\S*)+)");
        given.addAll(found(PUBLISH, "--parameter-overrides((?: \"[A-Z]\\w+=\\S*)+)"));
        Set<String> named = given.stream().flatMap(words -> found(words, " \"?(\\w+)=").stream()).collect(Collectors.toCollection(TreeSet::new));
        named.addAll(found(PUBLISH, "ParameterKey=='(\\w+)'"));
        named.addAll(found(RUNBOOK, "`(\\w+)=`"));
        assertEquals(Set.of("Certificate", "MailDomain", "OwnerEmail", "Release", "SiteDomain", "StylePolicies", "WebAcl"), named);
        assertKnown(named, "Parameters");
    }

    @Test
    void every_output_that_is_asked_for_is_told() {
        Set<String> asked = found(RUNBOOK + PUBLISH, "OutputKey=='(\\w+)'|\\$\\(output (\\w+)\\)|`(MailRecord\\d)`");
        assertEquals(Set.of("MailRecord1", "OriginSecretArn", "SiteAddress", "SiteBucket", "SiteId"), asked);
        assertKnown(asked, "Outputs");
    }

    @Test
    void every_part_that_is_looked_up_by_its_name_is_there() {
        Set<String> parts = found(RUNBOOK, "--logical-resource-id (\\w+)");
        assertEquals(Set.of("EraseFunction", "Table"), parts);
        assertKnown(parts, "Resources");
    }

    @Test
    void the_deployer_knows_the_stack_and_the_bucket_by_their_names() {
        assertEquals(Set.of("peer-workforce-site"), new TreeSet<>(List.of(only(PUBLISH, "STACK:-([\\w-]+)"), only(DEPLOYER, "Default: ([\\w-]+)"), only(RUNBOOK, "--stack-name (peer-workforce-site)"))));
        Set<String> ids = CLOUD.resources().keySet().stream().map(id -> id.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        assertTrue(ids.contains(only(DEPLOYER, "\\$\\{Stack}-(\\w+)-\\*")));
    }

    @Test
    void each_alarm_has_a_row_that_says_what_to_do_and_each_row_an_alarm() {
        List<String> alarms = CLOUD.all("AWS::CloudWatch::Alarm").values().stream().map(alarm -> alarm.at("AlarmDescription").toString().toLowerCase(Locale.ROOT)).toList();
        String table = RUNBOOK.substring(RUNBOOK.indexOf("## When an alarm comes"), RUNBOOK.indexOf("## Keep the nights alive"));
        List<String> rows = table.lines().filter(line -> line.startsWith("| ")).skip(1).map(line -> line.substring(2, line.indexOf(" |", 2)).toLowerCase(Locale.ROOT)).filter(row -> !row.equals("the budget")).toList();
        alarms.forEach(alarm -> assertEquals(1, rows.stream().filter(alarm::contains).count(), alarm));
        rows.forEach(row -> assertEquals(1, alarms.stream().filter(alarm -> alarm.contains(row)).count(), row));
    }

    private static void assertKnown(Collection<String> names, String part) {
        assertEquals(List.of(), names.stream().filter(name -> !CLOUD.at(part).map().containsKey(name)).toList());
    }

    private static String only(String text, String pattern) {
        return String.join(" ", found(text, pattern));
    }

    /** What any group of the pattern holds, wherever it is found. */
    private static Set<String> found(String text, String pattern) {
        Set<String> found = new TreeSet<>();
        Pattern.compile(pattern).matcher(text).results().forEach(match -> {
            for (int group = 1; group <= match.groupCount(); group++) {
                if (match.group(group) != null) {
                    found.add(match.group(group));
                }
            }
        });
        return found;
    }

    private static String read(String file) {
        try {
            return Files.readString(Project.REAL.resolve(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
