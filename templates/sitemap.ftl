<#ftl output_format="XML">
<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<#list pages?filter(it -> it.matter.listed && !it.draft) as it>
<url><loc>${site.address}${it.address}</loc></url>
</#list>
</urlset>
