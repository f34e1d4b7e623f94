package org.mapeerworkforce;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;

/**
 * A test that gives up fails: what was not tried is not known to hold. A test that is disabled runs
 * all the same, because junit-platform.properties deactivates every condition.
 */
public final class NothingIsSkipped implements TestExecutionExceptionHandler, LifecycleMethodExecutionExceptionHandler {

    @Override
    public void handleTestExecutionException(ExtensionContext test, Throwable thrown) throws Throwable {
        throw failed(thrown);
    }

    @Override
    public void handleBeforeAllMethodExecutionException(ExtensionContext test, Throwable thrown) throws Throwable {
        throw failed(thrown);
    }

    @Override
    public void handleBeforeEachMethodExecutionException(ExtensionContext test, Throwable thrown) throws Throwable {
        throw failed(thrown);
    }

    private static Throwable failed(Throwable thrown) {
        return thrown instanceof TestAbortedException ? new AssertionError("A test must not be skipped: " + thrown.getMessage(), thrown) : thrown;
    }
}
