package org.mapeerworkforce.cloud;

import static org.mapeerworkforce.cloud.Control.each;

import java.util.List;
import java.util.function.Consumer;
import org.mapeerworkforce.cloud.Control.Excused;

/** The mail, the secret, and who is told. */
final class CareControls {

    private static final String ALARM = "AWS::CloudWatch::Alarm";
    private static final String SECRET = "Resources.OriginSecret.Properties.GenerateSecretString.";
    private static final String PEPPER = "Resources.Pepper.";

    private CareControls() {
    }

    static List<Control> all() {
        return List.of(
                each("SES.3", "mail goes by TLS only", "AWS::SES::ConfigurationSet", one -> one.at("DeliveryOptions.TlsPolicy").is("REQUIRE"), spoiled -> spoiled.set("Resources.MailSettings.Properties.DeliveryOptions.TlsPolicy", "OPTIONAL")),
                each("Ours.25", "mail is signed (DKIM) with 2048 bits, under those settings", "AWS::SES::EmailIdentity", one -> one.at("DkimSigningAttributes.NextSigningKeyLength").is("RSA_2048_BIT") && one.at("ConfigurationSetAttributes.ConfigurationSetName.Ref").is("MailSettings"), spoiled -> spoiled.set("Resources.MailIdentity.Properties.DkimSigningAttributes.NextSigningKeyLength", "RSA_1024_BIT")),
                each("Ours.26", "bounces and complaints are told", "AWS::SES::ConfigurationSetEventDestination", one -> one.at("EventDestination.Enabled").is(true) && one.at("EventDestination.MatchingEventTypes").texts().containsAll(List.of("BOUNCE", "COMPLAINT")), spoiled -> spoiled.set("Resources.MailEvents.Properties.EventDestination.MatchingEventTypes", List.of("BOUNCE"))),
                each("Ours.27", "nobody learns who opened a mail", "AWS::SES::ConfigurationSetEventDestination", one -> one.at("EventDestination.MatchingEventTypes").texts().stream().noneMatch(List.of("OPEN", "CLICK")::contains), spoiled -> spoiled.add("Resources.MailEvents.Properties.EventDestination.MatchingEventTypes", "OPEN")),
                each("Ours.28", "each secret is made by AWS, 32 letters or more, and nobody reads it in the template", "AWS::SecretsManager::Secret", one -> one.at("GenerateSecretString.PasswordLength").there() && one.at("GenerateSecretString.PasswordLength").number() >= 32 && !one.at("SecretString").there(), spoiled -> spoiled.set(SECRET + "PasswordLength", 16)),
                new Control("Ours.29", "there is a place for the secret of the edge before this one, and at first nothing that is accepted", blueprint -> blueprint.at(SECRET + "GenerateStringKey").is("current") && blueprint.at(SECRET + "SecretStringTemplate").is("{\"previous\": \"none\"}") ? List.of() : List.of("OriginSecret"), spoiled -> spoiled.set(SECRET + "SecretStringTemplate", "{\"previous\": \"\"}")),
                each("SQS.1", "dead letters are encrypted", "AWS::SQS::Queue", one -> one.at("SqsManagedSseEnabled").is(true), spoiled -> spoiled.set("Resources.DeadLetters.Properties.SqsManagedSseEnabled", false)),
                each("Ours.30", "dead letters stay as long as they can: 14 days", "AWS::SQS::Queue", one -> one.at("MessageRetentionPeriod").is(1209600), spoiled -> spoiled.drop("Resources.DeadLetters.Properties.MessageRetentionPeriod")),
                each("SNS.4", "only alarms of this account may write to the owner", "AWS::SNS::TopicPolicy", one -> one.at("PolicyDocument.Statement").each().stream().allMatch(statement -> statement.at("Principal.Service").is("cloudwatch.amazonaws.com") && statement.at("Condition.StringEquals.aws:SourceAccount").there()), spoiled -> spoiled.set("Resources.AlarmsPolicy.Properties.PolicyDocument.Statement.0.Principal", "*")),
                each("CloudWatch.15", "each alarm tells the owner", ALARM, alarm -> alarm.at("AlarmActions").each().stream().anyMatch(action -> action.at("Ref").is("Alarms")), spoiled -> spoiled.drop("Resources.HeldAlarm.Properties.AlarmActions")),
                each("Ours.31", "each alarm says in words what is wrong", ALARM, alarm -> alarm.at("AlarmDescription").toString().endsWith("."), spoiled -> spoiled.drop("Resources.BrokenAlarm.Properties.AlarmDescription")),
                new Control("Ours.32", "the owner is told of what failed, broke, is held, is dead, did not arrive, was not mailed and is stale", CareControls::untold, spoiled -> spoiled.drop("Resources.BakeAlarm")),
                silent("Ours.45", "a canary that says nothing of its mail is an alarm", "mailed", spoiled -> spoiled.set("Resources.MailAlarm.Properties.TreatMissingData", "notBreaching")),
                new Control("Ours.46", "the pepper outlives the stack: what it keyed would match nothing", blueprint -> blueprint.at(PEPPER + "Type").is("AWS::SecretsManager::Secret") && FunctionControls.retained(blueprint, "Pepper") ? List.of() : List.of("Pepper"), spoiled -> spoiled.drop(PEPPER + "UpdateReplacePolicy")),
                silent("Ours.33", "a canary that says nothing is an alarm", "arrived", spoiled -> spoiled.set("Resources.CanaryAlarm.Properties.TreatMissingData", "notBreaching")),
                each("Ours.34", "a bake is old after 48 hours", ALARM, alarm -> !alarm.at("MetricName").is("hoursSinceBake") || alarm.at("Threshold").is(48) && alarm.at("ComparisonOperator").is("GreaterThanThreshold"), spoiled -> spoiled.set("Resources.BakeAlarm.Properties.Threshold", 480)),
                each("Ours.35", "the owner hears of money at five dollars, and before twenty", "AWS::Budgets::Budget", one -> one.at("Budget.BudgetLimit.Amount").atMost(20) && one.at("NotificationsWithSubscribers.0.Notification.Threshold").atMost(25) && one.at("NotificationsWithSubscribers.1.Notification.NotificationType").is("FORECASTED"), spoiled -> spoiled.set("Resources.Budget.Properties.Budget.BudgetLimit.Amount", 200)),
                each("Ours.36", "the owner gets the alarms by email", "AWS::SNS::Topic", one -> one.at("Subscription.0.Endpoint.Ref").is("OwnerEmail"), spoiled -> spoiled.drop("Resources.Alarms.Properties.Subscription")),
                new Control("Ours.37", "without domain, certificate and web ACL the stack stands as well", CareControls::demanding, spoiled -> spoiled.drop("Parameters.Certificate.Default")),
                new Control("Ours.38", "no secret and no account number is written down", CareControls::written, spoiled("Resources.FormFunction.Properties.Environment.Variables.ORIGIN_SECRETS")));
    }

    static List<Excused> excused() {
        return List.of(
                new Excused("SecretsManager.1", "the secret is exchanged by a program", "CloudFront and the functions read it at a deploy alone, so a program would have to deploy; the owner exchanges it, in two commands."),
                new Excused("SNS.1", "the topic is encrypted", "CloudWatch cannot write to a topic under AWS's own key, and a key of ours costs more than the names of alarms are worth."));
    }

    private static Control silent(String id, String says, String metric, Consumer<Blueprint> spoil) {
        return each(id, says, ALARM, alarm -> !alarm.at("Namespace").is("Canary") || !alarm.at("MetricName").is(metric) || alarm.at("TreatMissingData").is("breaching") && alarm.at("Statistic").is("Sum"), spoil);
    }

    private static Consumer<Blueprint> spoiled(String path) {
        return blueprint -> blueprint.set(path, "0123456789abcdef0123456789abcdef");
    }

    private static List<String> untold(Blueprint blueprint) {
        List<String> watched = blueprint.all(ALARM).values().stream().map(alarm -> alarm.at("Namespace") + "/" + alarm.at("MetricName")).toList();
        return List.of("Forms/failed", "Forms/held", "AWS/ApiGateway/5xx", "AWS/SQS/ApproximateNumberOfMessagesVisible", "AWS/Lambda/Errors", "Canary/arrived", "Canary/mailed", "Canary/hoursSinceBake").stream().filter(needed -> !watched.contains(needed)).toList();
    }

    private static List<String> demanding(Blueprint blueprint) {
        return List.of("SiteDomain", "Certificate", "WebAcl").stream().filter(name -> !blueprint.at("Parameters." + name + ".Default").is("")).toList();
    }

    private static List<String> written(Blueprint blueprint) {
        return blueprint.at("Resources").leaves().map(String::valueOf).filter(text -> text.matches("(?s).*\\b([0-9]{12}|(?=[A-Za-z]*[0-9])[A-Za-z0-9+/]{32,}=*|AKIA[A-Z0-9]{16})\\b.*")).toList();
    }
}
