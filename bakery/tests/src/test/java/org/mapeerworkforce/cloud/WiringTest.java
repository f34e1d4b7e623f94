package org.mapeerworkforce.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.forms.Form;
import org.mapeerworkforce.functions.FormFunction;
import org.mapeerworkforce.oven.Bakery;
import org.mapeerworkforce.oven.Order;

/** Code and template say the same: each way, nothing too much and nothing too little. */
class WiringTest {

    private static final Path CLASSES = Project.REAL.resolve("functions/target/classes");

    private final Blueprint blueprint = Blueprint.read();

    @Test
    void every_handler_of_ours_runs_and_no_other() throws Exception {
        assertEquals(handlers(), blueprint.all(Blueprint.FUNCTION).values().stream().map(one -> one.at("Handler").toString()).collect(Collectors.toCollection(TreeSet::new)));
    }

    @TestFactory
    Stream<DynamicTest> a_function_reads_the_variables_that_it_is_given_and_no_others() {
        return functions(function -> {
            Set<String> read = Exercise.of(className(function)).variables().stream().filter(name -> !name.startsWith("AWS_") && !name.equals("DYNAMODB_ENDPOINT")).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(new TreeSet<>(function.at("Environment.Variables").map().keySet()), read);
        });
    }

    @TestFactory
    Stream<DynamicTest> a_role_allows_what_its_function_asks_and_nothing_else() {
        return functions(function -> {
            Set<String> needed = new TreeSet<>(Exercise.of(className(function)).actions());
            needed.addAll(byConfiguration(function));
            assertEquals(needed, blueprint.allowed(function).stream().flatMap(WiringTest::granted).collect(Collectors.toCollection(TreeSet::new)));
        });
    }

    @Test
    void every_address_of_a_form_has_a_route_and_every_route_an_address() {
        List<String> addresses = Exercise.allForms().stream().flatMap(form -> Stream.of(form.action(), form.receivedAt())).toList();
        List<Route> routes = CloudTemplate.read(Project.REAL).function(FormFunction.class).routes();
        addresses.forEach(address -> assertEquals(1, routes.stream().filter(route -> route.parameters(address).isPresent()).count(), address));
        routes.forEach(route -> assertTrue(addresses.stream().anyMatch(address -> route.parameters(address).isPresent()), route.path()));
        addresses.forEach(address -> assertTrue(address.startsWith(blueprint.at("Resources.Site.Properties.DistributionConfig.CacheBehaviors.0.PathPattern").toString().replace("*", "")), address));
    }

    @Test
    void every_page_that_the_edge_shows_instead_is_baked(@TempDir Path site) {
        new Bakery(Project.REAL).bake(new Order(Project.REAL_TODAY, false), site);
        List<Node> shown = blueprint.at("Resources.Site.Properties.DistributionConfig.CustomErrorResponses").each();
        shown.forEach(one -> assertTrue(Files.exists(site.resolve(one.at("ResponsePagePath").toString().substring(1))), one.toString()));
        assertEquals(4, shown.size());
    }

    /** A capacity of one unit is an item of 1 KB; the cap counts over minutes, but an item goes in whole. */
    @Test
    void the_cap_on_writes_lets_a_full_form_in() {
        for (Form form : Exercise.allForms()) {
            int letters = form.fields().stream().mapToInt(field -> field.options().isEmpty() ? field.limit() : field.options().size() * field.limit() / 2).sum();
            assertTrue(letters / 1024.0 <= blueprint.at("Resources.Table.Properties.OnDemandThroughput.MaxWriteRequestUnits").number(), form.name() + " holds " + letters);
        }
    }

    /** What Lambda does in the function's name (docs.aws.amazon.com/lambda/latest/dg/services-dynamodb-eventsourcemapping.html). */
    private Set<String> byConfiguration(Node function) {
        Set<String> actions = new TreeSet<>();
        Node log = function.at("LoggingConfig.LogGroup.Ref");
        actions.add("logs:CreateLogStream " + log);
        actions.add("logs:PutLogEvents " + log);
        function.at("Events").map().values().stream().map(Node::new).filter(event -> event.at("Type").is("DynamoDB")).forEach(event -> {
            List.of("DescribeStream", "GetRecords", "GetShardIterator", "ListStreams").forEach(action -> actions.add("dynamodb:" + action + " Table.StreamArn"));
            Node dead = event.at("Properties.DestinationConfig.OnFailure.Destination.Fn::GetAtt.0");
            if (dead.there()) {
                actions.add("sqs:SendMessage " + dead);
            }
        });
        return actions;
    }

    private static Stream<String> granted(Node statement) {
        return statement.at("Action").each().stream().flatMap(action -> statement.at("Resource").each().stream().map(resource -> action + " " + named(resource)));
    }

    /** {@code Table}, {@code Table/index/by-code}, or the whole text of an ARN. */
    private static String named(Node resource) {
        List<String> attribute = resource.at("Fn::GetAtt").texts();
        if (!attribute.isEmpty()) {
            return attribute.get(1).equals("Arn") ? attribute.get(0) : String.join(".", attribute);
        }
        return resource.at("Fn::Sub").there() ? resource.at("Fn::Sub").toString().replaceAll("\\$\\{([A-Za-z]+)\\.Arn}", "$1") : resource.toString();
    }

    private Stream<DynamicTest> functions(Looking test) {
        return blueprint.all(Blueprint.FUNCTION).entrySet().stream().map(one -> dynamicTest(one.getKey(), () -> test.at(one.getValue())));
    }

    private interface Looking {
        void at(Node function) throws Exception;
    }

    private static String className(Node function) {
        return function.at("Handler").toString().replaceAll("::.*", "");
    }

    /** Every class that Lambda could call. */
    private static Set<String> handlers() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.filter(file -> file.toString().endsWith(".class")).map(file -> CLASSES.relativize(file).toString().replace(".class", "").replace('/', '.'))
                    .filter(WiringTest::handles).map(name -> name + "::handleRequest").collect(Collectors.toCollection(TreeSet::new));
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private static boolean handles(String name) {
        try {
            return RequestStreamHandler.class.isAssignableFrom(Class.forName(name, false, WiringTest.class.getClassLoader()));
        } catch (ClassNotFoundException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
