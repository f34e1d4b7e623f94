<#ftl output_format="HTML">
<#import "weave.ftl" as weave>
<#-- What stands around the main part of every page. -->

<#macro head home english>
<header${english?no_esc}>
<#if page.draft>
<p class="notice"><strong>Draft.</strong> Only this preview shows this page. It is not on the website.</p>
</#if>
<#if site.notice??>
<p class="notice"><strong>Please note:</strong> ${site.notice.text}</p>
</#if>
<div class="top">
<a class="mark" href="/"<#if home> aria-current="page"</#if>><@weave.mark/><span>${site.name}</span></a>
<nav aria-label="Main"><ul>
<#list site.menu as item>
<#local inside = page.address?starts_with(item.address)>
<li><a href="${item.address}"<#if inside> aria-current="${(page.address == item.address)?then("page", "true")}"</#if>>${item.label}</a></li>
</#list>
</ul></nav>
</div>
<#if !home><@weave.band/></#if>
</header>
</#macro>

<#macro foot here english>
<footer${english?no_esc}>
<div class="help"><h2>Help, now</h2>
<#list site.help as line>
<p>${line.before} <a href="${line.link}">${line.call}</a>${line.after}</p>
</#list>
<#if site.languageHelp??><p>${site.languageHelp}</p></#if>
</div>
<div><h2>Make it better</h2><ul class="links">
<#if site.repository??>
<li><a href="${site.repository}/edit/main/${page.source}">Edit this page</a></li>
<li><a href="${site.repository}/issues/new?template=change-a-page.yml&amp;title=${("Change: " + page.title)?url("UTF-8")}&amp;page=${here?url("UTF-8")}">Suggest a change</a></li>
</#if>
<#if site.repository?? && page.type == "meetings"><li><a href="${newMeeting.link(site.repository)}">Add a meeting</a></li></#if>
<#if site.contactEmail??><li><a href="mailto:${site.contactEmail}">Write to us: ${site.contactEmail}</a></li></#if>
</ul></div>
<div><h2>This site</h2><ul class="links">
<li><a href="/privacy/">Privacy</a></li>
<li><a href="/accessibility/">Accessibility</a></li>
<li><a href="/whole-site/">Whole site on one page</a></li>
</ul></div>
<p class="weight">This page is ${weight}. No cookies, no tracking, nothing from anyone else.</p>
<p class="sheet">${site.name}, ${here}</p>
</footer>
</#macro>

<#-- Who we are, for search engines (schema.org). -->
<#macro organization>
<script type="application/ld+json"><#outputformat "JSON">{"@context": "https://schema.org", "@type": "Organization", "name": "${site.name?json_string}", "alternateName": "${site.shortName?json_string}", "description": "${site.description?json_string}", "url": "${site.address?json_string}/", "logo": "${site.address?json_string}/icon.svg"<#if site.contactEmail??>, "email": "${site.contactEmail?json_string}"</#if>, "areaServed": "Massachusetts"}</#outputformat></script>
</#macro>
