package org.mapeerworkforce.mail;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.mapeerworkforce.account.Account;
import org.mapeerworkforce.account.Connections;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.SesV2ClientBuilder;
import software.amazon.awssdk.services.sesv2.model.BadRequestException;
import software.amazon.awssdk.services.sesv2.model.Content;
import software.amazon.awssdk.services.sesv2.model.MessageHeader;
import software.amazon.awssdk.services.sesv2.model.MessageRejectedException;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;

/**
 * Sends by Amazon SES, version 2 of its API. Every part of a mail goes in a field of its own, and SES
 * makes the mail out of them: no text of ours is ever read as a header. SES signs what it made.
 */
public final class SesPost implements Post {

    private static final Duration PATIENCE = Duration.ofSeconds(8);
    /** SES rejects so what a new account may not send yet: the mail is not at fault. */
    private static final String NOT_YET_OURS = "not verified";

    private final Map<String, String> environment;
    private final String from;
    private SesV2Client client;

    /**
     * @param environment MAIL_FROM, the sender; MAIL_CONFIGURATION_SET, where there is one;
     *                    AWS_ENDPOINT_URL_SESV2 for a service that is not Amazon's
     */
    public SesPost(Map<String, String> environment) {
        if (!environment.containsKey("MAIL_FROM")) {
            throw new IllegalStateException("MAIL_FROM is not set: there is nobody to send as");
        }
        this.environment = environment;
        this.from = environment.get("MAIL_FROM");
    }

    @Override
    public String send(Message message) {
        try {
            return client().sendEmail(request(message)).messageId();
        } catch (BadRequestException refused) {
            throw new Undeliverable("the service cannot read this mail", refused);
        } catch (MessageRejectedException refused) {
            throw refused.getMessage().contains(NOT_YET_OURS) ? new PostUnavailable(refused) : new Undeliverable("the service rejects this mail", refused);
        } catch (SdkException failed) {
            throw new PostUnavailable(failed);
        }
    }

    private SendEmailRequest request(Message message) {
        List<MessageHeader> headers = message.headers().entrySet().stream().map(header -> MessageHeader.builder().name(header.getKey()).value(header.getValue()).build()).toList();
        return SendEmailRequest.builder()
                .fromEmailAddress(from)
                .configurationSetName(environment.get("MAIL_CONFIGURATION_SET"))
                .destination(destination -> destination.toAddresses(message.to()))
                .content(content -> content.simple(simple -> simple.subject(utf8(message.subject())).headers(headers)
                        .body(body -> body.text(utf8(message.text())).html(utf8(message.html())))))
                .build();
    }

    private static Content utf8(String text) {
        return Content.builder().data(text).charset(StandardCharsets.UTF_8.name()).build();
    }

    /** Made for the first mail, and so after a snapshot: no connection and no key is frozen into one. */
    private synchronized SesV2Client client() {
        if (client == null) {
            client = made();
        }
        return client;
    }

    /** SES has no key against doubles, so nothing is tried again here: who asked knows what a second mail would mean. */
    private SesV2Client made() {
        Account account = Account.of(environment);
        SesV2ClientBuilder builder = SesV2Client.builder().region(account.region()).credentialsProvider(account.credentials())
                .httpClient(Connections.with(PATIENCE))
                .overrideConfiguration(config -> config.retryStrategy(AwsRetryStrategy.doNotRetry()).apiCallTimeout(PATIENCE));
        if (environment.containsKey("AWS_ENDPOINT_URL_SESV2")) {
            builder.endpointOverride(URI.create(environment.get("AWS_ENDPOINT_URL_SESV2")));
        }
        return builder.build();
    }
}
