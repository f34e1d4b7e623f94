package org.mapeerworkforce.preview;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.IntSupplier;

/**
 * What a function is told of one call. Its log is printed where the preview prints.
 *
 * @param left how many milliseconds it may still take
 */
public record Call(String id, PrintStream out, IntSupplier left) implements Context, LambdaLogger {

    private static final String NAME = "preview";
    /** Always so long: nobody ends a call here. */
    private static final int AMPLE = 15_000;

    public Call(PrintStream out) {
        this(out, () -> AMPLE);
    }

    /** One that must end. */
    public Call(PrintStream out, IntSupplier left) {
        this(UUID.randomUUID().toString(), out, left);
    }

    /** One whose log nobody reads. */
    public static Call unheard() {
        return new Call(new PrintStream(OutputStream.nullOutputStream()));
    }

    @Override
    public void log(String message) {
        out.println(message.strip());
    }

    @Override
    public void log(byte[] message) {
        log(new String(message, StandardCharsets.UTF_8));
    }

    @Override
    public String getAwsRequestId() {
        return id;
    }

    @Override
    public LambdaLogger getLogger() {
        return this;
    }

    @Override
    public String getLogGroupName() {
        return NAME;
    }

    @Override
    public String getLogStreamName() {
        return NAME;
    }

    @Override
    public String getFunctionName() {
        return NAME;
    }

    @Override
    public String getFunctionVersion() {
        return "1";
    }

    @Override
    public String getInvokedFunctionArn() {
        return "arn:aws:lambda:us-east-1:123456789012:function:" + NAME;
    }

    @Override
    public CognitoIdentity getIdentity() {
        return null;
    }

    @Override
    public ClientContext getClientContext() {
        return null;
    }

    @Override
    public int getRemainingTimeInMillis() {
        return left.getAsInt();
    }

    @Override
    public int getMemoryLimitInMB() {
        return 1024;
    }
}
