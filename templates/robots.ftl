<#ftl output_format="plainText">
User-agent: *
Disallow: /api/

Sitemap: ${site.address}/sitemap.xml
