package org.mapeerworkforce.cloud;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;

/**
 * Hears of every call that this thread makes through the SDK, in the words of IAM: the SDK takes it
 * from execution.interceptors among the tests' resources.
 */
public final class Asked implements ExecutionInterceptor {

    /** What a test puts behind the name of a table to make that of its table of erasures. */
    static final String ERASURES = "-erasures";
    private static final String SES = "arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:";
    private static final ThreadLocal<Set<String>> HEARD = new ThreadLocal<>();

    /** What a program asks for, such as {@code dynamodb:Query Table/index/by-code}. */
    static Set<String> by(Program program) throws Exception {
        HEARD.set(new TreeSet<>());
        try {
            program.run();
            return HEARD.get();
        } finally {
            HEARD.remove();
        }
    }

    /** Something that calls AWS. */
    interface Program {
        void run() throws Exception;
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        if (HEARD.get() != null) {
            String service = attributes.getAttribute(SdkExecutionAttribute.SERVICE_NAME).toLowerCase(Locale.ROOT).replaceAll("v2$", "");
            String name = attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME);
            operations(name, context.request()).forEach(operation -> HEARD.get().add(service + ":" + operation));
        }
    }

    /** IAM knows no transaction, only what is in it. */
    private static Stream<String> operations(String name, SdkRequest request) {
        if (request instanceof TransactWriteItemsRequest all) {
            return all.transactItems().stream().map(Asked::operation);
        }
        if (request instanceof SendEmailRequest mail) {
            String domain = mail.fromEmailAddress().replaceAll(".*@|>", "");
            return Stream.of(SES + "identity/" + domain, SES + "configuration-set/" + mail.configurationSetName()).map(resource -> name + " " + resource);
        }
        String index = request instanceof QueryRequest query && query.indexName() != null ? "/index/" + query.indexName() : "";
        return Stream.of(name + " " + table(request.getValueForField("TableName", String.class).orElse("")) + index);
    }

    private static String operation(TransactWriteItem item) {
        if (item.put() != null) {
            return "PutItem " + table(item.put().tableName());
        }
        if (item.update() != null) {
            return "UpdateItem " + table(item.update().tableName());
        }
        return item.delete() != null ? "DeleteItem " + table(item.delete().tableName()) : "ConditionCheckItem " + table(item.conditionCheck().tableName());
    }

    private static String table(String name) {
        return name.endsWith(ERASURES) ? "Erasures" : "Table";
    }
}
