package org.mapeerworkforce.functions;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Consumer;
import org.mapeerworkforce.fuzz.Chance;
import org.mapeerworkforce.store.Table;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.utils.builder.SdkBuilder;

/** A table that takes everything and holds nothing, and at every third question does not answer. */
final class EmptyTable {

    private static final String PAGES = "Paginator";

    private Chance chance;
    private int asked;
    private int refused;

    Table table() {
        return new Table((DynamoDbClient) Proxy.newProxyInstance(DynamoDbClient.class.getClassLoader(), new Class<?>[] {DynamoDbClient.class}, this::answer), "site");
    }

    void begin(Chance chance) {
        this.chance = chance;
        this.asked = 0;
        this.refused = 0;
    }

    /** Whether it was asked anything since then. */
    boolean asked() {
        return asked > 0;
    }

    /** Whether it was asked something since then that it did not answer. */
    boolean refused() {
        return refused > 0;
    }

    /** What the client itself makes other questions of is left to it. */
    private Object answer(Object self, Method method, Object[] arguments) throws Throwable {
        if (arguments[0] instanceof Consumer || method.getName().endsWith(PAGES)) {
            return InvocationHandler.invokeDefault(self, method, arguments);
        }
        asked++;
        if (chance.once(3)) {
            refused++;
            throw SdkClientException.create("no answer about " + arguments[0]);
        }
        return ((SdkBuilder<?, ?>) method.getReturnType().getMethod("builder").invoke(null)).build();
    }
}
