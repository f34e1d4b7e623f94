<#ftl output_format="plainText">
<#if site.contactEmail??>
Contact: mailto:${site.contactEmail}
<#elseif site.repository??>
Contact: ${site.repository}/security/advisories/new
</#if>
Expires: ${site.securityExpires}T00:00:00Z
Canonical: ${site.address}/.well-known/security.txt
Preferred-Languages: en
