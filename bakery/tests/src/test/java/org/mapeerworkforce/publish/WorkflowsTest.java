package org.mapeerworkforce.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mapeerworkforce.Project;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What each workflow must keep to, so that nobody's change can take what is not theirs. */
class WorkflowsTest {

    private static final Pattern USES = Pattern.compile("(?m)^\\s*(?:- )?uses:\\s*(.*)$");

    @Test
    void every_workflow_keeps_to_the_rules() {
        Map<String, String> workflows = workflows();
        assertEquals(List.of("check.yml", "comment.yml", "publish.yml"), List.copyOf(workflows.keySet()));
        workflows.forEach((name, text) -> assertEquals(List.of(), broken(name, text), name));
        assertEquals("check.yml [], comment.yml [pull-requests], publish.yml [id-token]", workflows.entrySet().stream()
                .map(file -> file.getKey() + " " + map(yaml(file.getValue()).get("jobs")).values().stream().flatMap(job -> writes(rights(job))).toList()).collect(Collectors.joining(", ")));
    }

    @Test
    void each_rule_can_be_broken() {
        String good = workflows().get("check.yml");
        assertEquals(List.of("an action without its commit and version: actions/checkout@v7"), broken("check.yml", good.replaceFirst("actions/checkout@.*", "actions/checkout@v7")));
        assertEquals(List.of("an action without its commit and version: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1"), broken("check.yml", good.replaceFirst(" # v7.0.1", "")));
        assertEquals(List.of("no permissions are set"), broken("check.yml", good.replaceFirst("(?s)permissions:\n  contents: read\n", "")));
        assertEquals(List.of("all may be written"), broken("check.yml", good.replaceFirst("(?s)permissions:\n  contents: read\n", "permissions: write-all\n")));
        assertEquals(List.of("every job may write: contents"), broken("check.yml", good.replaceFirst("contents: read", "contents: write")));
        assertEquals(List.of("a stranger's change would run with our rights"), broken("check.yml", good.replaceFirst("on: pull_request", "on: pull_request_target")));
        assertEquals(List.of("what a stranger wrote becomes a command: ${{ github.event.pull_request.title }}"), broken("check.yml", good.replaceFirst("run: mvn -q", "run: echo \\${{ github.event.pull_request.title }} \\$(mvn)")));
        assertEquals(List.of("what a stranger wrote becomes a command: ${{ github.head_ref }}"), broken("check.yml", good.replaceFirst("run: mvn -q", "run: |\n          echo\n          echo \\${{ github.head_ref }}")));
        assertEquals(List.of("a secret where nothing is published"), broken("check.yml", good + "    env:\n      KEY: ${{ secrets.KEY }}\n"));
    }

    /** Ours, and that of the cloud. */
    @Test
    void every_change_is_proved_on_both_javas() {
        List<String> javas = map(yaml(workflows().get("check.yml")).get("jobs")).values().stream().filter(job -> runs(map(job)).contains("mvn -B -ntp verify"))
                .map(job -> steps(map(job)).stream().filter(step -> step.getOrDefault("uses", "").toString().startsWith("actions/setup-java@")).map(step -> "java" + map(step.get("with")).get("java-version")).collect(Collectors.joining())).toList();
        assertEquals(List.of("java17", "java25"), javas);
        assertTrue(read(Project.REAL.resolve("functions/template.yaml")).contains("Runtime: java25"));
    }

    /** A run that waits for somebody to let it begin is completed, too: its conclusion is action_required. */
    @Test
    void a_comment_is_written_when_the_check_has_come_to_an_end() {
        String when = String.valueOf(map(map(yaml(workflows().get("comment.yml")).get("jobs")).get("comment")).get("if"));
        assertEquals("github.event.workflow_run.event == 'pull_request' && contains(fromJSON('[\"success\", \"failure\", \"timed_out\"]'), github.event.workflow_run.conclusion)", when);
    }

    @Test
    void a_comment_that_grows_by_what_is_escaped_is_cut_at_a_line_end(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("found"));
        Files.writeString(folder.resolve("found/check.txt"), "<<<< é @@@@\n".repeat(2_000));
        String write = runs(map(map(yaml(workflows().get("comment.yml")).get("jobs")).get("comment"))).stream().filter(run -> run.contains("comment.md") && run.contains("<pre>")).findFirst().orElseThrow();
        ProcessBuilder bash = new ProcessBuilder("bash", "-e", "-c", write).directory(folder.toFile()).inheritIO();
        bash.environment().putAll(Map.of("RESULT", "failure", "RUN_ADDRESS", "https://github.invalid/run"));
        assertEquals(0, bash.start().waitFor());
        String comment = Files.readString(folder.resolve("comment.md"));
        assertTrue(comment.length() < 31_000, () -> "it has " + comment.length() + " characters");
        assertTrue(comment.contains("\n<pre>\n&lt;&lt;&lt;&lt; é &#64;&#64;&#64;&#64;\n"), comment);
        assertTrue(comment.endsWith("&lt;&lt;&lt;&lt; é &#64;&#64;&#64;&#64;\n</pre>\nThere is more: [the whole list](https://github.invalid/run).\n"), comment);
    }

    @Test
    void what_publishes_runs_no_build_and_only_from_main() {
        Map<String, Object> publish = yaml(workflows().get("publish.yml"));
        assertEquals("{push={branches=[main]}, schedule=[{cron=17 7 * * *}], workflow_dispatch=null}", publish.get("on").toString());
        Map<String, Object> jobs = map(publish.get("jobs"));
        assertEquals("{contents=read} {id-token=write}", map(jobs.get("build")).get("permissions") + " " + map(jobs.get("publish")).get("permissions"));
        assertEquals("build production", map(jobs.get("publish")).get("needs") + " " + map(jobs.get("publish")).get("environment"));
        assertEquals(List.of("bash functions/publish.sh"), runs(map(jobs.get("publish"))));
    }

    @Test
    void aws_lends_its_role_to_this_repositorys_environment_alone() {
        Map<String, Object> resources = map(yaml(read(Project.REAL.resolve("functions/deployer.yaml"))).get("Resources"));
        Map<String, Object> role = map(map(resources.get("PublishRole")).get("Properties"));
        assertEquals("{Version=2012-10-17, Statement=[{Effect=Allow, Principal={Federated={Ref=GitHub}}, Action=sts:AssumeRoleWithWebIdentity, Condition={StringEquals={"
                + "token.actions.githubusercontent.com:aud=sts.amazonaws.com, token.actions.githubusercontent.com:sub={Fn::Sub=repo:${Repository}:environment:production}}}}]}", role.get("AssumeRolePolicyDocument").toString());
        assertEquals(List.of(), Pattern.compile("(iam|s3|cloudformation|dynamodb|secretsmanager|lambda):\\*|Resource=\\*").matcher(role.toString()).results().map(found -> found.group()).toList());
    }

    private static List<String> broken(String name, String text) {
        List<String> broken = new ArrayList<>();
        Matcher uses = USES.matcher(text);
        while (uses.find()) {
            if (!uses.group(1).matches("[\\w.-]+/[\\w./-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+")) {
                broken.add("an action without its commit and version: " + uses.group(1));
            }
        }
        Map<String, Object> workflow = yaml(text);
        if (!workflow.containsKey("permissions")) {
            broken.add("no permissions are set");
        } else if (workflow.get("permissions") instanceof String) {
            broken.add("all may be written");
        } else {
            writes(map(workflow.get("permissions"))).forEach(right -> broken.add("every job may write: " + right));
        }
        if (text.contains("pull_request_target")) {
            broken.add("a stranger's change would run with our rights");
        }
        if (text.contains("secrets.") && !name.equals("publish.yml")) {
            broken.add("a secret where nothing is published");
        }
        map(workflow.get("jobs")).values().stream().flatMap(job -> runs(map(job)).stream()).flatMap(WorkflowsTest::expressions)
                .forEach(expression -> broken.add("what a stranger wrote becomes a command: " + expression));
        return broken;
    }

    /** A job that must write says so itself; nothing may for all jobs. */
    private static Stream<String> writes(Map<String, Object> permissions) {
        return permissions.entrySet().stream().filter(right -> right.getValue().equals("write")).map(Map.Entry::getKey);
    }

    private static Map<String, Object> rights(Object job) {
        return map(map(job).getOrDefault("permissions", Map.of()));
    }

    /** No expression at all in a command: what is needed comes by the environment. */
    private static Stream<String> expressions(String run) {
        return Pattern.compile("\\$\\{\\{.*?}}").matcher(run).results().map(found -> found.group());
    }

    private static List<String> runs(Map<String, Object> job) {
        return steps(job).stream().filter(step -> step.containsKey("run")).map(step -> (String) step.get("run")).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> steps(Map<String, Object> job) {
        return ((List<Object>) job.get("steps")).stream().map(WorkflowsTest::map).toList();
    }

    private static Map<String, String> workflows() {
        try (Stream<Path> files = Files.list(Project.REAL.resolve(".github/workflows"))) {
            Map<String, String> workflows = new TreeMap<>();
            for (Path file : files.toList()) {
                workflows.put(file.getFileName().toString(), read(file));
            }
            return workflows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, Object> yaml(String text) {
        return map(new Load(LoadSettings.builder().build()).loadFromString(text));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }
}
