package org.mapeerworkforce.cloud;

/** What AWS takes for one of something in us-east-1, in dollars, and where it says so. */
enum Price {

    API_REQUEST(1.00e-6, "aws.amazon.com/api-gateway/pricing: HTTP APIs, the first 300 million"),
    CALL(0.20e-6, "aws.amazon.com/lambda/pricing: requests"),
    GB_SECOND(0.0000133334, "aws.amazon.com/lambda/pricing: arm64"),
    WRITE_UNIT(0.625e-6, "aws.amazon.com/dynamodb/pricing/on-demand: write request unit"),
    READ_UNIT(0.125e-6, "aws.amazon.com/dynamodb/pricing/on-demand: read request unit"),
    STORED_GB(0.25, "aws.amazon.com/dynamodb/pricing/on-demand: a month, standard"),
    BACKUP_GB(0.20, "aws.amazon.com/dynamodb/pricing/on-demand: a month, point in time"),
    MAIL(0.10e-3, "aws.amazon.com/ses/pricing: outbound, each"),
    LOG_GB(0.50, "aws.amazon.com/cloudwatch/pricing: logs taken in"),
    METRIC(0.30, "aws.amazon.com/cloudwatch/pricing: a month, a custom metric"),
    ALARM(0.10, "aws.amazon.com/cloudwatch/pricing: a month"),
    SECRET(0.40, "aws.amazon.com/secrets-manager/pricing: a month");

    private final double dollars;
    private final String source;

    Price(double dollars, String source) {
        this.dollars = dollars;
        this.source = source;
    }

    double dollars() {
        return dollars;
    }

    String source() {
        return source;
    }
}
