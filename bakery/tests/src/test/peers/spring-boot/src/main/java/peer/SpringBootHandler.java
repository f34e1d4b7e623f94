package peer;

import com.amazonaws.serverless.exceptions.ContainerInitializationException;
import com.amazonaws.serverless.proxy.model.AwsProxyResponse;
import com.amazonaws.serverless.proxy.model.HttpApiV2ProxyRequest;
import com.amazonaws.serverless.proxy.spring.SpringBootLambdaContainerHandler;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One submission, one PutItem, as the quick start of aws-serverless-java-container does it. */
public class SpringBootHandler implements RequestStreamHandler {

    private static final SpringBootLambdaContainerHandler<HttpApiV2ProxyRequest, AwsProxyResponse> CONTAINER = container();

    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        CONTAINER.proxyStream(event, answer, context);
    }

    private static SpringBootLambdaContainerHandler<HttpApiV2ProxyRequest, AwsProxyResponse> container() {
        try {
            return SpringBootLambdaContainerHandler.getHttpApiV2ProxyHandler(Application.class);
        } catch (ContainerInitializationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @SpringBootApplication
    static class Application {

        @Bean
        DynamoDbClient client() {
            return DynamoDbClient.builder().endpointOverride(URI.create(System.getenv("DYNAMODB_ENDPOINT")))
                    .httpClientBuilder(UrlConnectionHttpClient.builder()).build();
        }

        @RestController
        record FormController(DynamoDbClient client) {

            @PostMapping("/api/forms/{form}")
            ResponseEntity<Void> submit(@PathVariable("form") String form, @RequestParam MultiValueMap<String, String> answers) {
                Map<String, AttributeValue> item = Map.of("pk", AttributeValue.fromS(form + answers), "sk", AttributeValue.fromS("now"));
                client.putItem(put -> put.tableName(System.getenv("TABLE_NAME")).item(item).conditionExpression("attribute_not_exists(pk)"));
                return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create("/")).build();
            }
        }
    }
}
