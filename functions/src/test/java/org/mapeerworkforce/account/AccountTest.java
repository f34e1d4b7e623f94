package org.mapeerworkforce.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.regions.Region;

/** In whose name a function asks: what the runtime says. */
class AccountTest {

    private static final String ID = "AWS_ACCESS_KEY_ID";
    private static final String KEY = "AWS_SECRET_ACCESS_KEY";

    @Test
    void the_region_is_that_of_the_function() {
        assertEquals(Region.US_WEST_2, Account.of(Map.of("AWS_REGION", "us-west-2")).region());
        assertEquals(Region.US_EAST_1, Account.of(Map.of()).region());
    }

    @Test
    void a_key_in_the_environment_is_the_one_with_its_token_where_it_has_one() {
        assertEquals(AwsBasicCredentials.create("id", "key"), Account.of(Map.of(ID, "id", KEY, "key")).credentials().resolveCredentials());
        assertEquals(AwsSessionCredentials.create("id", "key", "token"), Account.of(Map.of(ID, "id", KEY, "key", "AWS_SESSION_TOKEN", "token")).credentials().resolveCredentials());
    }

    @Test
    void who_wakes_from_a_snapshot_has_no_whole_key_there_and_asks_its_container() {
        assertInstanceOf(ContainerCredentialsProvider.class, Account.of(Map.of()).credentials());
        assertInstanceOf(ContainerCredentialsProvider.class, Account.of(Map.of(ID, "id")).credentials());
        assertInstanceOf(ContainerCredentialsProvider.class, Account.of(Map.of(KEY, "key")).credentials());
    }
}
