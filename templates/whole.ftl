<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "parts.ftl" as parts>
<#import "chart-table.ftl" as table>
<#-- Headings go down by one level below the page's title, and no id is there twice. -->
<#function within html it>
<#local mine = it.address?replace("/", "_")>
<#return html?replace("<(/?)h5", "<$1h6", "r")?replace("<(/?)h4", "<$1h5", "r")?replace("<(/?)h3", "<$1h4", "r")?replace("<(/?)h2", "<$1h3", "r")
?replace(" id=\"", " id=\"at" + mine)?replace("href=\"#", "href=\"#at" + mine)>
</#function>
<#macro part it>
<article class="part" aria-labelledby="at${it.address?replace("/", "_")}"<#if it.lang != page.lang> lang="${it.lang}"</#if>>
<h2 id="at${it.address?replace("/", "_")}">${it.title}</h2>
<#if it.summary??>
<div class="plain"><p class="label">In plain words <span>Our summary</span></p>
${within(it.summary, it)?no_esc}</div>
</#if>
<#if it.meeting??><@parts.meeting it.meeting/></#if>
<#if it.type == "home"><p>${site.description}.</p></#if>
<#if it.type == "chart"><@table.table/></#if>
<div class="body<#if it.matter.verbatim> verbatim</#if>">
<#if it.matter.verbatim><p class="voice">In the coalition’s own words</p></#if>
${within(it.body, it)?no_esc}
</div>
<#if it.type == "chart"><h3>Sources</h3><@table.sources/></#if>
<#if it.form??><p class="onward"><a href="${it.address}">${it.title}</a></p></#if>
</article>
</#macro>
<#assign first = ["/"] + site.menu?map(item -> item.address)>
<#assign listed = pages?filter(it -> it.matter.listed && it.address != page.address)>
<@layout.page>
<h1>${page.title}</h1>
<@parts.summary/>
<@parts.body/>
<#list first as address>
<#list listed?filter(it -> it.address == address) as it>
<@part it/>
</#list>
</#list>
<#list listed?filter(it -> !first?seq_contains(it.address)) as it>
<@part it/>
</#list>
</@layout.page>
