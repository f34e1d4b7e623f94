package org.mapeerworkforce.functions;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A life that ends at one of its steps: before the step is done, or just after. Each call of the database and of the post is a step. */
final class Mortal {

    private final int last;
    private final boolean done;
    private final AtomicInteger steps = new AtomicInteger();

    /** What kills a process is not caught by it. */
    static final class Death extends Error {

        private static final long serialVersionUID = 1;
    }

    Mortal(int last, boolean done) {
        this.last = last;
        this.done = done;
    }

    /** Whether it dies over a work. */
    boolean dies(Runnable work) {
        try {
            work.run();
            return false;
        } catch (Death death) {
            return true;
        }
    }

    /** Whether it came so far that it died. */
    boolean died() {
        return steps.get() >= last;
    }

    DynamoDbClient mortal(DynamoDbClient client) {
        return (DynamoDbClient) Proxy.newProxyInstance(Mortal.class.getClassLoader(), new Class<?>[] {DynamoDbClient.class}, (proxy, method, arguments) -> {
            try {
                return step(() -> {
                    try {
                        return method.invoke(client, arguments);
                    } catch (IllegalAccessException impossible) {
                        throw new AssertionError(impossible);
                    } catch (InvocationTargetException failed) {
                        throw new Failed(failed.getCause());
                    }
                });
            } catch (Failed failed) {
                throw failed.getCause();
            }
        });
    }

    <T> T step(Supplier<T> work) {
        int step = steps.incrementAndGet();
        if (step > last || step == last && !done) {
            throw new Death();
        }
        T result = work.get();
        if (step == last) {
            throw new Death();
        }
        return result;
    }

    private static final class Failed extends RuntimeException {

        private static final long serialVersionUID = 1;

        Failed(Throwable cause) {
            super(cause);
        }
    }
}
