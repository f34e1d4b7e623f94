package org.mapeerworkforce.account;

import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;

/** In whose name, and in which region, a function asks AWS for something. */
public record Account(Region region, AwsCredentialsProvider credentials) {

    /** What the environment says: AWS_REGION, and the credentials that the runtime sets. */
    public static Account of(Map<String, String> environment) {
        return new Account(Region.of(environment.getOrDefault("AWS_REGION", "us-east-1")), credentials(environment));
    }

    /** A function that wakes from a snapshot asks its container each time they expire; any other finds them in its environment. */
    private static AwsCredentialsProvider credentials(Map<String, String> environment) {
        String id = environment.get("AWS_ACCESS_KEY_ID");
        String key = environment.get("AWS_SECRET_ACCESS_KEY");
        String token = environment.get("AWS_SESSION_TOKEN");
        if (id == null || key == null) {
            return ContainerCredentialsProvider.builder().build();
        }
        return StaticCredentialsProvider.create(token == null ? AwsBasicCredentials.create(id, key) : AwsSessionCredentials.create(id, key, token));
    }
}
