package org.mapeerworkforce.cloud;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/**
 * Hears of every call that this thread makes through the SDK, in the words of IAM: the SDK takes it
 * from execution.interceptors among the tests' resources.
 */
public final class Asked implements ExecutionInterceptor {

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
            Stream<String> operations = context.request() instanceof TransactWriteItemsRequest all ? all.transactItems().stream().map(Asked::operation) : Stream.of(name);
            operations.forEach(operation -> HEARD.get().add(service + ":" + operation + (service.equals("dynamodb") ? " Table" + index(context.request()) : "")));
        }
    }

    /** IAM knows no transaction, only what is in it. */
    private static String operation(TransactWriteItem item) {
        return item.put() != null ? "PutItem" : item.update() != null ? "UpdateItem" : item.delete() != null ? "DeleteItem" : "ConditionCheckItem";
    }

    private static String index(Object request) {
        return request instanceof QueryRequest query && query.indexName() != null ? "/index/" + query.indexName() : "";
    }
}
