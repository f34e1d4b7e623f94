package org.mapeerworkforce.account;

import java.io.IOException;
import java.time.Duration;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/**
 * The connections of the JDK, mended: one that the clock cuts off in the middle of its request finds
 * nothing to write to, and throws a NullPointerException
 * (sun.net.www.protocol.http.HttpURLConnection.writeRequests). The SDK would take that for a bug, try
 * nothing again, and whoever sent a form would not get it back.
 */
public record Connections(SdkHttpClient jdk) implements SdkHttpClient {

    /** @param patience to connect, and between two pieces of an answer */
    public static Connections with(Duration patience) {
        return new Connections(UrlConnectionHttpClient.builder().connectionTimeout(patience).socketTimeout(patience).build());
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new Mended(jdk.prepareRequest(request));
    }

    @Override
    public String clientName() {
        return jdk.clientName();
    }

    @Override
    public void close() {
        jdk.close();
    }

    private record Mended(ExecutableHttpRequest request) implements ExecutableHttpRequest {

        @Override
        public HttpExecuteResponse call() throws IOException {
            try {
                return request.call();
            } catch (NullPointerException cutOff) {
                throw new IOException("cut off", cutOff);
            }
        }

        @Override
        public void abort() {
            request.abort();
        }
    }
}
