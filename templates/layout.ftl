<#ftl output_format="HTML">
<#import "weave.ftl" as weave>
<#import "frame.ftl" as frame>
<#-- Every page stands in this. It speaks only of site, page, style and weight: the functions draw with it too. -->
<#macro page title=.data_model.page.title>
<#local it = .data_model.page>
<#local home = it.type == "home">
<#local here = site.address + it.address>
<#local english = it.lang?starts_with("en")?then("", " lang=en")>
<!doctype html>
<html lang="${it.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}<#if title != site.name> - ${site.name}</#if></title>
<meta name="description" content="${it.description}">
<#if it.draft || !it.matter.listed>
<meta name="robots" content="noindex">
</#if>
<link rel="canonical" href="${here}">
<#list it.translations as other>
<link rel="alternate" hreflang="${other.lang}" href="${site.address}${other.address}">
<#if other?is_last><link rel="alternate" hreflang="${it.lang}" href="${here}"></#if>
</#list>
<link rel="alternate" type="application/atom+xml" title="${site.name}" href="/feed.xml">
<link rel="icon" href="/icon.svg">
<meta property="og:type" content="website">
<meta property="og:site_name" content="${site.name}">
<meta property="og:title" content="${it.title}">
<meta property="og:description" content="${it.description}">
<meta property="og:url" content="${here}">
<meta property="og:locale" content="${(it.lang == "en")?then("en_US", it.lang?replace("-", "_"))}">
<#if home><@frame.organization/></#if>
<style>${style?no_esc}</style>
</head>
<body class="${it.type}">
<a class="skip" href="#main"${english?no_esc}>Skip to content</a>
<@frame.head home english/>
<main id="main" tabindex="-1">
<#if it.parent??>
<nav class="trail" aria-label="Where you are"${english?no_esc}><ol>
<li><a href="/">Home</a></li>
<li><a href="${it.parent.address}" lang="${it.parent.lang!"en"}">${it.parent.title}</a></li>
<li aria-current="page" lang="${it.lang}">${it.title}</li>
</ol></nav>
</#if>
<#if it.translations?has_content>
<ul class="links">
<#list it.translations as other>
<li><a href="${other.address}" lang="${other.lang}" hreflang="${other.lang}">${other.title}</a></li>
</#list>
</ul>
</#if>
<#nested>
</main>
<@frame.foot here english/>
</body>
</html>
</#macro>
