package org.mapeerworkforce.cloud;

import static org.mapeerworkforce.cloud.Control.each;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mapeerworkforce.cloud.Control.Excused;

/** The edge and the bucket behind it. */
final class SiteControls {

    private static final String CDN = "AWS::CloudFront::Distribution";
    private static final String BUCKET = "AWS::S3::Bucket";
    private static final String CONFIG = "Resources.Site.Properties.DistributionConfig.";
    private static final String PAGES = "Resources.SiteBucket.Properties.";
    private static final String HEADERS = "OriginRequestPolicyConfig.HeadersConfig.";
    private static final String STATEMENTS = "Resources.SiteBucketPolicy.Properties.PolicyDocument.Statement";

    private SiteControls() {
    }

    static List<Control> all() {
        return List.of(
                each("CloudFront.1", "a root object is named", CDN, cdn -> cdn.at("DistributionConfig.DefaultRootObject").is("index.html"), spoiled -> spoiled.drop(CONFIG + "DefaultRootObject")),
                each("CloudFront.3", "visitors come by HTTPS only", CDN, SiteControls::https, spoiled -> spoiled.set(CONFIG + "DefaultCacheBehavior.ViewerProtocolPolicy", "allow-all")),
                new Control("CloudFront.5", "each request is logged", SiteControls::unlogged, spoiled -> spoiled.set("Resources.SiteLogDelivery.Properties.DeliverySourceName", "another")),
                each("CloudFront.6", "a web ACL can be given, and then is used", CDN, cdn -> cdn.at("DistributionConfig.WebACLId.Fn::If.1.Ref").is("WebAcl"), spoiled -> spoiled.drop(CONFIG + "WebACLId")),
                each("CloudFront.7", "a certificate of our own can be given, and then is used", CDN, cdn -> cdn.at("DistributionConfig.ViewerCertificate.Fn::If.1.AcmCertificateArn.Ref").is("Certificate"), spoiled -> spoiled.set(CONFIG + "ViewerCertificate", Map.of("CloudFrontDefaultCertificate", true))),
                each("CloudFront.8", "the certificate is chosen by name (SNI)", CDN, cdn -> every(cdn, "ViewerCertificate.Fn::If.1", "SslSupportMethod", "sni-only"), spoiled -> spoiled.set(CONFIG + "ViewerCertificate.Fn::If.1.SslSupportMethod", "vip")),
                each("CloudFront.9", "the way to the API is encrypted", CDN, cdn -> custom(cdn, "OriginProtocolPolicy", "https-only"), spoiled -> spoiled.set(CONFIG + "Origins.1.CustomOriginConfig.OriginProtocolPolicy", "match-viewer")),
                each("CloudFront.10", "no old TLS on the way to the API", CDN, cdn -> custom(cdn, "OriginSSLProtocols", List.of("TLSv1.2")), spoiled -> spoiled.set(CONFIG + "Origins.1.CustomOriginConfig.OriginSSLProtocols", List.of("TLSv1", "TLSv1.2"))),
                new Control("CloudFront.12", "the bucket behind it is one of ours", SiteControls::strangers, spoiled -> spoiled.set(CONFIG + "Origins.0.DomainName", "gone.s3.us-east-1.amazonaws.com")),
                each("CloudFront.13", "the bucket is opened by origin access control", CDN, cdn -> s3(cdn).stream().allMatch(origin -> origin.at("OriginAccessControlId").there() && origin.at("S3OriginConfig.OriginAccessIdentity").is("")), spoiled -> spoiled.drop(CONFIG + "Origins.0.OriginAccessControlId")),
                each("CloudFront.15", "visitors come by TLS 1.2 or newer", CDN, cdn -> every(cdn, "ViewerCertificate.Fn::If.1", "MinimumProtocolVersion", "TLSv1.2_2021"), spoiled -> spoiled.set(CONFIG + "ViewerCertificate.Fn::If.1.MinimumProtocolVersion", "TLSv1")),
                each("S3.1", "public access is blocked in all four ways", BUCKET, SiteControls::blocked, spoiled -> spoiled.set(PAGES + "PublicAccessBlockConfiguration.IgnorePublicAcls", false)),
                new Control("S3.2", "nobody at large may do anything", SiteControls::open, spoiled -> spoiled.set(STATEMENTS + ".1.Principal", "*")),
                new Control("S3.5", "only TLS", SiteControls::withoutTls, spoiled -> spoiled.drop(STATEMENTS + ".0")),
                each("S3.12", "there are no access control lists", BUCKET, bucket -> bucket.at("OwnershipControls.Rules.0.ObjectOwnership").is("BucketOwnerEnforced"), spoiled -> spoiled.set(PAGES + "OwnershipControls.Rules.0.ObjectOwnership", "ObjectWriter")),
                each("S3.10", "what was replaced goes after a while", BUCKET, bucket -> bucket.at("LifecycleConfiguration.Rules").each().stream().anyMatch(rule -> rule.at("Status").is("Enabled") && rule.at("NoncurrentVersionExpiration").there()), spoiled -> spoiled.set(PAGES + "LifecycleConfiguration.Rules.0.Status", "Disabled")),
                each("S3.14", "what was replaced is kept for a while", BUCKET, bucket -> bucket.at("VersioningConfiguration.Status").is("Enabled"), spoiled -> spoiled.set(PAGES + "VersioningConfiguration.Status", "Suspended")),
                each("S3.17", "files are encrypted", BUCKET, bucket -> bucket.at("BucketEncryption.ServerSideEncryptionConfiguration.0.ServerSideEncryptionByDefault.SSEAlgorithm").there(), spoiled -> spoiled.drop(PAGES + "BucketEncryption")),
                each("Ours.1", "every behaviour sends the security headers", CDN, cdn -> behaviours(cdn).stream().allMatch(one -> one.at("ResponseHeadersPolicyId.Ref").is("SecurityHeaders")), spoiled -> spoiled.drop(CONFIG + "CacheBehaviors.0.ResponseHeadersPolicyId")),
                each("Ours.2", "only what carries no words of ours is replaced at the edge: 404, 500, 502, 503", CDN, cdn -> cdn.at("DistributionConfig.CustomErrorResponses").each().stream().map(one -> one.at("ErrorCode").value()).toList().equals(List.of(404, 500, 502, 503)), spoiled -> spoiled.set(CONFIG + "CustomErrorResponses.3.ErrorCode", 504)),
                each("Ours.3", "an error stays an error", CDN, cdn -> cdn.at("DistributionConfig.CustomErrorResponses").each().stream().allMatch(one -> one.at("ResponseCode").is(one.at("ErrorCode").is(404) ? 404 : 503)), spoiled -> spoiled.set(CONFIG + "CustomErrorResponses.0.ResponseCode", 200)),
                each("Ours.4", "no error stays in the cache longer than a minute", CDN, cdn -> cdn.at("DistributionConfig.CustomErrorResponses").each().stream().allMatch(one -> one.at("ErrorCachingMinTTL").atMost(60)), spoiled -> spoiled.set(CONFIG + "CustomErrorResponses.3.ErrorCachingMinTTL", 300)),
                new Control("Ours.5", "S3 says 404 of what is not there: CloudFront may list the bucket", blueprint -> blueprint.at(STATEMENTS).each().stream().anyMatch(one -> one.at("Action").is("s3:ListBucket") && one.at("Effect").is("Allow")) ? List.of() : List.of("SiteBucketPolicy"), spoiled -> spoiled.drop(STATEMENTS + ".2")),
                each("Ours.6", "nothing of the API is kept in a cache", CDN, cdn -> cdn.at("DistributionConfig.CacheBehaviors").each().stream().allMatch(one -> one.at("CachePolicyId").is("4135ea2d-6df8-44a3-9df3-4b5a84be39ad")), spoiled -> spoiled.set(CONFIG + "CacheBehaviors.0.CachePolicyId", "658327ea-f89d-4fab-a63d-7e88639e58f6")),
                each("Ours.7", "CloudFront shows the API the secret", CDN, cdn -> cdn.at("DistributionConfig.Origins").each().stream().filter(origin -> origin.at("CustomOriginConfig").there()).allMatch(origin -> origin.at("OriginCustomHeaders.0.HeaderName").is("x-origin-verify") && origin.at("OriginCustomHeaders.0.HeaderValue.Fn::Sub").toString().endsWith(":SecretString:current}}")), spoiled -> spoiled.set(CONFIG + "Origins.1.OriginCustomHeaders.0.HeaderName", "x-other")),
                each("Ours.8", "the log of the edge has no address of a visitor or a page, no query, no cookie, no agent, no referrer", "AWS::Logs::Delivery", delivery -> delivery.at("RecordFields").there() && delivery.at("RecordFields").texts().stream().noneMatch(field -> field.matches("c-.*|.*(uri|query|[Cc]ookie|User-Agent|Referer|forwarded).*")), spoiled -> spoiled.add("Resources.SiteLogDelivery.Properties.RecordFields", "cs-uri-query")),
                new Control("Ours.9", "the functions know a new secret before CloudFront sends it", SiteControls::early, spoiled -> spoiled.set("Resources.Site.DependsOn", List.of("FormFunctionAliaslive"))),
                each("Ours.47", "the API gets no cookie", "AWS::CloudFront::OriginRequestPolicy", policy -> policy.at("OriginRequestPolicyConfig.CookiesConfig.CookieBehavior").is("none"), spoiled -> spoiled.set("Resources.ApiRequest.Properties.OriginRequestPolicyConfig.CookiesConfig.CookieBehavior", "all")),
                each("Ours.48", "where a request came from the API hears from CloudFront alone", "AWS::CloudFront::OriginRequestPolicy", policy -> policy.at(HEADERS + "HeaderBehavior").is("whitelist") && policy.at(HEADERS + "Headers").texts().contains("CloudFront-Viewer-Address") && policy.at(HEADERS + "Headers").texts().stream().noneMatch(header -> header.matches("(?i)(x-forwarded-.*|forwarded|x-real-ip|true-client-ip|x-origin-verify)")), spoiled -> spoiled.add("Resources.ApiRequest.Properties." + HEADERS + "Headers", "X-Forwarded-For")),
                each("Ours.49", "that policy holds for the API", CDN, cdn -> cdn.at("DistributionConfig.CacheBehaviors").each().stream().allMatch(one -> one.at("OriginRequestPolicyId.Ref").is("ApiRequest")), spoiled -> spoiled.set(CONFIG + "CacheBehaviors.0.OriginRequestPolicyId", "b689b0a8-53d0-40ab-baf2-68738e2966ac")),
                each("Ours.50", "no policy takes a query on to the bucket", CDN, cdn -> !cdn.at("DistributionConfig.DefaultCacheBehavior.OriginRequestPolicyId").there(), spoiled -> spoiled.set(CONFIG + "DefaultCacheBehavior.OriginRequestPolicyId", Map.of("Ref", "ApiRequest"))));
    }

    static List<Excused> excused() {
        return List.of(
                new Excused("CloudFront.4", "another origin steps in", "The bucket is one of the most durable things that AWS sells; a second copy in another region would have to be kept in step, and a stale meeting is worse than a page that opens an hour later."),
                new Excused("S3.7", "the bucket is copied to another region", "Every file in it is made anew from the repository by one command."),
                new Excused("S3.9", "each access to the bucket is logged", "Only CloudFront reads it, and logs each request; the log of a bucket cannot leave out addresses."));
    }

    private static List<String> early(Blueprint blueprint) {
        List<String> known = blueprint.at("Resources.Site.DependsOn").texts();
        return blueprint.all(Blueprint.FUNCTION).entrySet().stream().filter(one -> one.getValue().at("Events").map().values().stream().anyMatch(event -> new Node(event).at("Type").is("HttpApi")))
                .map(one -> one.getKey() + "Alias" + blueprint.at("Globals.Function.AutoPublishAlias")).filter(alias -> !known.contains(alias)).toList();
    }

    private static boolean https(Node cdn) {
        return behaviours(cdn).stream().allMatch(one -> one.at("ViewerProtocolPolicy").is("https-only") || one.at("ViewerProtocolPolicy").is("redirect-to-https"));
    }

    private static List<Node> behaviours(Node cdn) {
        List<Node> all = new ArrayList<>(cdn.at("DistributionConfig.CacheBehaviors").each());
        all.add(cdn.at("DistributionConfig.DefaultCacheBehavior"));
        return all;
    }

    private static boolean every(Node cdn, String where, String key, Object value) {
        Node place = cdn.at("DistributionConfig." + where);
        return !place.there() || place.at(key).is(value);
    }

    private static boolean custom(Node cdn, String key, Object value) {
        return cdn.at("DistributionConfig.Origins").each().stream().filter(origin -> origin.at("CustomOriginConfig").there()).allMatch(origin -> origin.at("CustomOriginConfig." + key).is(value));
    }

    private static List<Node> s3(Node cdn) {
        return cdn.at("DistributionConfig.Origins").each().stream().filter(origin -> origin.at("S3OriginConfig").there()).toList();
    }

    private static List<String> unlogged(Blueprint blueprint) {
        boolean delivered = blueprint.all("AWS::Logs::Delivery").values().stream().anyMatch(delivery -> delivery.at("DeliverySourceName").equals(blueprint.at("Resources.SiteLogSource.Properties.Name")));
        boolean fromSite = blueprint.at("Resources.SiteLogSource.Properties.ResourceArn.Fn::Sub").toString().endsWith(":distribution/${Site}");
        return delivered && fromSite ? List.of() : List.of("Site");
    }

    private static List<String> strangers(Blueprint blueprint) {
        Set<String> ours = new HashSet<>(blueprint.all(BUCKET).keySet());
        return blueprint.all(CDN).values().stream().flatMap(cdn -> s3(cdn).stream()).map(origin -> origin.at("DomainName.Fn::GetAtt.0").toString()).filter(bucket -> !ours.contains(bucket)).toList();
    }

    private static boolean blocked(Node bucket) {
        return List.of("BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets").stream().allMatch(way -> bucket.at("PublicAccessBlockConfiguration." + way).is(true));
    }

    private static List<String> open(Blueprint blueprint) {
        return blueprint.all("AWS::S3::BucketPolicy").entrySet().stream().filter(policy -> policy.getValue().at("PolicyDocument.Statement").each().stream()
                .anyMatch(one -> one.at("Effect").is("Allow") && (one.at("Principal").is("*") || !one.at("Condition.StringEquals.aws:SourceArn").there()))).map(Map.Entry::getKey).toList();
    }

    private static List<String> withoutTls(Blueprint blueprint) {
        Set<String> bound = new HashSet<>();
        blueprint.all("AWS::S3::BucketPolicy").values().forEach(policy -> policy.at("PolicyDocument.Statement").each().stream()
                .filter(one -> one.at("Effect").is("Deny") && one.at("Principal").is("*") && one.at("Action").is("s3:*") && one.at("Condition.Bool.aws:SecureTransport").is("false"))
                .forEach(one -> bound.add(policy.at("Bucket.Ref").toString())));
        return blueprint.all(BUCKET).keySet().stream().filter(bucket -> !bound.contains(bucket)).toList();
    }
}
