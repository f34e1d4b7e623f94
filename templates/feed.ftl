<#ftl output_format="XML">
<#-- Atom (RFC 4287): pages with a date, and meetings. -->
<#assign dated = pages?filter(it -> it.matter.listed && it.type != "meeting" && it.matter.date??)>
<#assign days = dated?map(it -> it.matter.date + "T00:00:00Z") + meetings.all?map(it -> it.iso)>
<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<title>${site.name}</title>
<id>${site.address}/</id>
<link href="${site.address}/"/>
<link rel="self" type="application/atom+xml" href="${site.address}/feed.xml"/>
<updated>${(days?sort?last)!"2026-11-22T00:00:00Z"}</updated>
<author><name>${site.name}</name></author>
<#list dated as it>
<@entry it.title it.address it.matter.date + "T00:00:00Z" it.description/>
</#list>
<#list meetings.all?reverse as it>
<@entry it.title it.address it.iso it.day + ", " + it.time + " Eastern Time" + (it.state == "scheduled")?then("", ": " + it.state)/>
</#list>
</feed>
<#macro entry title address updated summary>
<entry>
<title>${title}</title>
<id>${site.address}${address}</id>
<link href="${site.address}${address}"/>
<updated>${updated}</updated>
<summary>${summary}</summary>
</entry>
</#macro>
