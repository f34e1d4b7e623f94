package org.mapeerworkforce.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each resource is one that CloudFormation would take, as far as its own schemas tell. */
class SchemasTest {

    @Test
    void cloudformation_knows_every_property_and_takes_every_value() {
        assertEquals(List.of(), Schemas.faults(Blueprint.read()));
    }

    @TestFactory
    Stream<DynamicTest> a_slip_is_told_with_its_place() {
        Map<String, Consumer<Blueprint>> slips = new LinkedHashMap<>();
        slips.put("Table has no BilingMode", spoiled -> spoiled.set("Resources.Table.Properties.BilingMode", "x"));
        slips.put("Table.PointInTimeRecoverySpecification has no Enabled", spoiled -> spoiled.set("Resources.Table.Properties.PointInTimeRecoverySpecification.Enabled", true));
        slips.put("Table.KeySchema.0 lacks KeyType", spoiled -> spoiled.drop("Resources.Table.Properties.KeySchema.0.KeyType"));
        slips.put("Table lacks KeySchema", spoiled -> spoiled.drop("Resources.Table.Properties.KeySchema"));
        slips.put("Table.DeletionProtectionEnabled is no boolean", spoiled -> spoiled.set("Resources.Table.Properties.DeletionProtectionEnabled", "yes"));
        slips.put("SiteLogs.RetentionInDays cannot be 29", spoiled -> spoiled.set("Resources.SiteLogs.Properties.RetentionInDays", 29));
        slips.put("FormFunction.ReservedConcurrentExecutions is no number", spoiled -> spoiled.set("Resources.FormFunction.Properties.ReservedConcurrentExecutions", "many"));
        slips.put("FormFunction.Events.Form lacks Type", spoiled -> spoiled.drop("Resources.FormFunction.Properties.Events.Form.Type"));
        slips.put("SiteBucket.VersioningConfiguration.Status cannot be Enable", spoiled -> spoiled.set("Resources.SiteBucket.Properties.VersioningConfiguration.Status", "Enable"));
        slips.put("Site.DistributionConfig.DefaultCacheBehavior.AllowedMethods is no list", spoiled -> spoiled.set("Resources.Site.Properties.DistributionConfig.DefaultCacheBehavior.AllowedMethods", "GET"));
        slips.put("Site.DistributionConfig.ViewerCertificate has no AcmCertificate", spoiled -> spoiled.set("Resources.Site.Properties.DistributionConfig.ViewerCertificate.Fn::If.1.AcmCertificate", "x"));
        slips.put("FormFunction has no Snapstart", spoiled -> spoiled.set("Resources.FormFunction.Properties.Snapstart", "x"));
        slips.put("Api has no AccessLog", spoiled -> spoiled.set("Resources.Api.Properties.AccessLog", "x"));
        slips.put("Resources.SiteBucketPolicy.Properties.Bucket.Ref names nothing of ours: Pages", spoiled -> spoiled.set("Resources.SiteBucketPolicy.Properties.Bucket.Ref", "Pages"));
        slips.put("Resources.FormRole.Properties.Policies.PolicyDocument.Statement.Resource.Fn::GetAtt asks Table for what it has not: Name", spoiled -> spoiled.set("Resources.FormRole.Properties.Policies.0.PolicyDocument.Statement.0.Resource.Fn::GetAtt.1", "Name"));
        slips.put("Resources.Site.Properties.DistributionConfig.WebACLId.Fn::If names no condition of ours: HasWall", spoiled -> spoiled.set("Resources.Site.Properties.DistributionConfig.WebACLId.Fn::If.0", "HasWall"));
        slips.put("Alarms: there is no schema for AWS::SNS::Topics; run schemas.mjs", spoiled -> spoiled.set("Resources.Alarms.Type", "AWS::SNS::Topics"));
        return slips.entrySet().stream().map(slip -> dynamicTest(slip.getKey(), () -> {
            Blueprint blueprint = Blueprint.read();
            slip.getValue().accept(blueprint);
            assertEquals(List.of(slip.getKey()), Schemas.faults(blueprint));
        }));
    }
}
