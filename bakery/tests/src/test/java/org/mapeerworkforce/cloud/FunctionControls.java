package org.mapeerworkforce.cloud;

import static org.mapeerworkforce.cloud.Control.each;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mapeerworkforce.cloud.Control.Excused;

/** The API, the functions, their roles and the table. */
final class FunctionControls {

    private static final String FUNCTION = Blueprint.FUNCTION;
    private static final String API = "AWS::Serverless::HttpApi";
    private static final String TABLE = "AWS::DynamoDB::Table";
    private static final String GLOBALS = "Globals.Function.";
    private static final String FORM = "Resources.FormFunction.Properties.";
    private static final String CHANGED = "Resources.MailFunction.Properties.Events.Changed.Properties.";
    private static final String SES = "arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:";
    private static final String STATEMENT = "Resources.FormRole.Properties.Policies.0.PolicyDocument.Statement.0.";
    /** Kept by AWS until 2030 (docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html). */
    private static final String RUNTIME = "java25";
    private static final List<String> FIELDS = List.of("requestId", "routeKey", "status", "latency");

    private FunctionControls() {
    }

    static List<Control> all() {
        return List.of(
                new Control("Lambda.1", "no function can be called by everybody", FunctionControls::open, spoiled -> spoiled.set(FORM + "FunctionUrlConfig", Map.of("AuthType", "NONE"))),
                each("Lambda.2", "a runtime that AWS keeps", FUNCTION, one -> one.at("Runtime").is(RUNTIME), spoiled -> spoiled.set(GLOBALS + "Runtime", "java11")),
                each("APIGateway.9", "each request is logged", API, api -> api.at("AccessLogSettings.DestinationArn").there(), spoiled -> spoiled.drop("Resources.Api.Properties.AccessLogSettings.DestinationArn")),
                each("IAM.1", "no role may do everything", "AWS::IAM::Role", role -> statements(role).noneMatch(one -> one.at("Action").texts().contains("*") || one.at("Resource").texts().contains("*")), spoiled -> spoiled.set(STATEMENT + "Resource", "*")),
                each("IAM.21", "no role may do everything in a service", "AWS::IAM::Role", role -> statements(role).flatMap(one -> one.at("Action").texts().stream()).noneMatch(action -> action.contains(":*")), spoiled -> spoiled.set(STATEMENT + "Action", "dynamodb:*")),
                each("DynamoDB.1", "the table grows with what comes", TABLE, table -> table.at("BillingMode").is("PAY_PER_REQUEST"), spoiled -> spoiled.set("Resources.Table.Properties.BillingMode", "PROVISIONED")),
                each("DynamoDB.2", "the table can be set back to any second of 35 days", TABLE, table -> table.at("PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled").is(true) && table.at("PointInTimeRecoverySpecification.RecoveryPeriodInDays").is(35), spoiled -> spoiled.set("Resources.Table.Properties.PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled", false)),
                each("DynamoDB.6", "the table cannot be deleted by a slip", TABLE, table -> table.at("DeletionProtectionEnabled").is(true), spoiled -> spoiled.set("Resources.Table.Properties.DeletionProtectionEnabled", false)),
                each("Ours.10", "the table is encrypted under a key whose use is recorded", TABLE, table -> table.at("SSESpecification.SSEEnabled").is(true) && table.at("SSESpecification.SSEType").is("KMS"), spoiled -> spoiled.drop("Resources.Table.Properties.SSESpecification")),
                new Control("Ours.11", "what has expired is deleted from every table but that of erasures, which hold for good", FunctionControls::lasting, spoiled -> spoiled.set("Resources.Table.Properties.TimeToLiveSpecification.Enabled", false)),
                each("Ours.12", "the table and each index have a cap on writes", TABLE, table -> Stream.concat(Stream.of(table), table.at("GlobalSecondaryIndexes").each().stream()).allMatch(one -> one.at("OnDemandThroughput.MaxWriteRequestUnits").there() && one.at("OnDemandThroughput.MaxReadRequestUnits").there()), spoiled -> spoiled.drop("Resources.Table.Properties.GlobalSecondaryIndexes.1.OnDemandThroughput")),
                new Control("Ours.13", "tables and pages outlive the stack", blueprint -> Stream.of(TABLE, "AWS::S3::Bucket").flatMap(type -> blueprint.all(type).keySet().stream()).filter(id -> !retained(blueprint, id)).toList(), spoiled -> spoiled.set("Resources.Table.DeletionPolicy", "Delete")),
                each("Ours.14", "arm64", FUNCTION, one -> one.at("Architectures").is(List.of("arm64")), spoiled -> spoiled.set(GLOBALS + "Architectures", List.of("x86_64"))),
                each("Ours.15", "a published alias, with a snapshot of whatever is called by more than a hand", FUNCTION, one -> one.at("AutoPublishAlias").is("live") && (one.at("Events").map().isEmpty() || one.at("SnapStart.ApplyOn").is("PublishedVersions")), spoiled -> spoiled.drop(GLOBALS + "SnapStart")),
                each("Ours.16", "a new version at each release, so that a new secret is read", FUNCTION, one -> one.at("AutoPublishCodeSha256.Ref").is("Release") && one.at("Description.Fn::Sub").toString().contains("${Release}"), spoiled -> spoiled.drop(FORM + "AutoPublishCodeSha256")),
                new Control("Ours.17", "a role of its own for each function", FunctionControls::sharedRoles, spoiled -> spoiled.set(FORM + "Role", Map.of("Fn::GetAtt", List.of("CanaryRole", "Arn")))),
                each("Ours.18", "reserved concurrency of ten at most", FUNCTION, one -> one.at("ReservedConcurrentExecutions").atMost(10), spoiled -> spoiled.drop(FORM + "ReservedConcurrentExecutions")),
                new Control("Ours.19", "a function behind the API ends before the API does, after 30 seconds, and after its store", FunctionControls::late, spoiled -> spoiled.set(GLOBALS + "Timeout", 30)),
                each("Ours.20", "each route is throttled, but lets a hundred people in at once", API, api -> Stream.concat(Stream.of(api.at("DefaultRouteSettings")), api.at("RouteSettings").map().values().stream().map(Node::new)).allMatch(route -> route.at("ThrottlingRateLimit").atMost(10) && route.at("ThrottlingBurstLimit").is(100)), spoiled -> spoiled.drop("Resources.Api.Properties.DefaultRouteSettings.ThrottlingRateLimit")),
                each("Ours.21", "the log of the API has four fields and no more", API, api -> FIELDS.equals(fields(api.at("AccessLogSettings.Format").toString())), spoiled -> spoiled.set("Resources.Api.Properties.AccessLogSettings.Format", "{\"requestId\":\"$context.requestId\",\"ip\":\"$context.identity.sourceIp\"}")),
                each("Ours.22", "each log goes after 30 days", "AWS::Logs::LogGroup", log -> log.at("RetentionInDays").atMost(30), spoiled -> spoiled.drop("Resources.FormLogs.Properties.RetentionInDays")),
                new Control("Ours.23", "each function has a log of its own", FunctionControls::sharedLogs, spoiled -> spoiled.drop("Resources.CanaryFunction.Properties.LoggingConfig")),
                new Control("Ours.24", "the canary, the table or a schedule calls each function with a snapshot every day", FunctionControls::asleep, spoiled -> spoiled.set("Resources.CanaryFunction.Properties.Events.Visit.Properties.Schedule", "rate(20 days)")),
                new Control("Ours.39", "a stream tells keys alone, so that nothing of anybody stands in it", blueprint -> blueprint.all(TABLE).entrySet().stream().filter(one -> one.getValue().at("StreamSpecification").there() && !one.getValue().at("StreamSpecification.StreamViewType").is("KEYS_ONLY")).map(Map.Entry::getKey).toList(), spoiled -> spoiled.set("Resources.Table.Properties.StreamSpecification.StreamViewType", "NEW_AND_OLD_IMAGES")),
                followed("Ours.40", "what was followed of a batch is not told again", mapping -> mapping.at("FunctionResponseTypes").texts().contains("ReportBatchItemFailures"), spoiled -> spoiled.drop(CHANGED + "FunctionResponseTypes")),
                followed("Ours.41", "what cannot be followed is kept for a person", mapping -> mapping.at("DestinationConfig.OnFailure.Destination.Fn::GetAtt.0").is("DeadLetters"), spoiled -> spoiled.drop(CHANGED + "DestinationConfig")),
                followed("Ours.42", "what cannot be followed stops the rest for a while alone: tries are counted, and batches halved", mapping -> mapping.at("MaximumRetryAttempts").atMost(100) && mapping.at("MaximumRetryAttempts").number() > 0 && mapping.at("BisectBatchOnFunctionError").is(true), spoiled -> spoiled.drop(CHANGED + "MaximumRetryAttempts")),
                each("Ours.43", "mail goes from our identity and by our settings alone", "AWS::IAM::Role", FunctionControls::honest, spoiled -> spoiled.set("Resources.MailRole.Properties.Policies.0.PolicyDocument.Statement.3.Resource.0.Fn::Sub", "arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:identity/*")),
                new Control("Ours.44", "the canary reads rows of its own alone", FunctionControls::curious, spoiled -> spoiled.drop("Resources.CanaryRole.Properties.Policies.0.PolicyDocument.Statement.1.Condition")));
    }

    static List<Excused> excused() {
        return List.of(
                new Excused("APIGateway.8", "each route has an authorizer", "It would be a second function to start before the first one; the function itself looks at the secret, in constant time, and lets nobody in without it."),
                new Excused("Lambda.3", "functions stand in a network of their own", "They speak to nothing but AWS, whose addresses are public; a network would add a gateway that costs more than all the rest."),
                new Excused("Lambda.7", "functions are traced", "One line of log for each request says how long it took; a trace would cost start time and money."));
    }

    private static Control followed(String id, String says, Predicate<Node> holds, Consumer<Blueprint> spoil) {
        return each(id, says, FUNCTION, function -> events(function, "DynamoDB").stream().allMatch(event -> holds.test(event.at("Properties"))), spoil);
    }

    private static boolean honest(Node role) {
        return statements(role).filter(one -> one.at("Action").texts().stream().anyMatch(action -> action.startsWith("ses:")))
                .allMatch(one -> one.at("Action").texts().equals(List.of("ses:SendEmail")) && one.at("Resource").each().stream().map(resource -> resource.at("Fn::Sub").toString()).toList().equals(List.of(SES + "identity/${MailDomain}", SES + "configuration-set/${MailSettings}")));
    }

    private static List<String> curious(Blueprint blueprint) {
        return blueprint.allowed(blueprint.all(FUNCTION).get("CanaryFunction")).stream().filter(one -> one.at("Action").texts().stream().anyMatch(action -> action.matches("dynamodb:(Batch)?Get.*")))
                .filter(one -> !one.at("Condition.ForAllValues:StringLike.dynamodb:LeadingKeys").texts().equals(List.of("canary#*"))).map(Node::toString).toList();
    }

    static boolean retained(Blueprint blueprint, String id) {
        return blueprint.at("Resources." + id + ".DeletionPolicy").is("Retain") && blueprint.at("Resources." + id + ".UpdateReplacePolicy").is("Retain");
    }

    /** A table is one of erasures where a function is told so. */
    private static List<String> lasting(Blueprint blueprint) {
        List<String> erasures = blueprint.all(FUNCTION).values().stream().map(one -> one.at("Environment.Variables.ERASURES_TABLE.Ref").toString()).toList();
        return blueprint.all(TABLE).entrySet().stream().filter(one -> !erasures.contains(one.getKey()) && !one.getValue().at("TimeToLiveSpecification.Enabled").is(true)).map(Map.Entry::getKey).toList();
    }

    private static Stream<Node> statements(Node role) {
        return role.at("Policies").each().stream().flatMap(policy -> policy.at("PolicyDocument.Statement").each().stream());
    }

    private static List<String> open(Blueprint blueprint) {
        Stream<String> urls = blueprint.all(FUNCTION).entrySet().stream().filter(one -> one.getValue().at("FunctionUrlConfig").there()).map(Map.Entry::getKey);
        Stream<String> permissions = blueprint.all("AWS::Lambda::Permission").entrySet().stream().filter(one -> !one.getValue().at("SourceArn").there()).map(Map.Entry::getKey);
        return Stream.concat(urls, permissions).toList();
    }

    private static List<String> sharedRoles(Blueprint blueprint) {
        List<String> roles = blueprint.all(FUNCTION).values().stream().map(one -> one.at("Role.Fn::GetAtt.0").toString()).toList();
        return blueprint.all(FUNCTION).entrySet().stream().filter(one -> roles.stream().filter(one.getValue().at("Role.Fn::GetAtt.0").toString()::equals).count() != 1 || one.getValue().at("Policies").there()).map(Map.Entry::getKey).toList();
    }

    private static List<String> sharedLogs(Blueprint blueprint) {
        List<String> logs = blueprint.all(FUNCTION).values().stream().map(one -> one.at("LoggingConfig.LogGroup.Ref").toString()).toList();
        return blueprint.all(FUNCTION).entrySet().stream().filter(one -> !one.getValue().at("LoggingConfig.LogGroup.Ref").there() || logs.stream().filter(one.getValue().at("LoggingConfig.LogGroup.Ref").toString()::equals).count() != 1).map(Map.Entry::getKey).toList();
    }

    private static List<String> late(Blueprint blueprint) {
        return blueprint.all(FUNCTION).entrySet().stream().filter(one -> {
            Node deadline = one.getValue().at("Environment.Variables.STORE_DEADLINE_MILLIS");
            boolean api = !events(one.getValue(), "HttpApi").isEmpty();
            boolean timely = one.getValue().at("Timeout").there() && (!api || one.getValue().at("Timeout").atMost(29));
            return !timely || deadline.there() && Integer.parseInt(deadline.toString()) / 1000.0 > one.getValue().at("Timeout").number() - 5;
        }).map(Map.Entry::getKey).toList();
    }

    private static List<String> asleep(Blueprint blueprint) {
        List<String> visits = List.of(blueprint.at("Resources.CanaryFunction.Properties.Environment.Variables.CANARY_VISITS").toString().split(" "));
        return blueprint.all(FUNCTION).entrySet().stream().filter(one -> !awake(one.getKey(), one.getValue(), visits)).map(Map.Entry::getKey).toList();
    }

    /** The canary sends the form; the row that it makes calls what follows the table. What has no snapshot does not go to sleep. */
    private static boolean awake(String id, Node function, List<String> visits) {
        return id.equals("FormFunction") || function.at("Events").map().isEmpty() && function.at("SnapStart.ApplyOn").is("None") || !events(function, "DynamoDB").isEmpty()
                || events(function, "Schedule").stream().anyMatch(event -> event.at("Properties.Schedule").toString().matches("rate\\((1 day|[0-9]+ hours)\\)"))
                || events(function, "HttpApi").stream().anyMatch(event -> visits.stream().anyMatch(visit -> new Route("ANY", event.at("Properties.Path").toString()).parameters(visit).isPresent()));
    }

    private static List<Node> events(Node function, String type) {
        return function.at("Events").map().values().stream().map(Node::new).filter(event -> event.at("Type").is(type)).toList();
    }

    private static List<String> fields(String format) {
        return Stream.of(format.replaceAll("[{}]", "").split(",")).map(field -> field.substring(1, field.indexOf('"', 1))).toList();
    }
}
