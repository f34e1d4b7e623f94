<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#-- Behind a link in a mail: what happens, and the one button that lets it happen. -->
<@layout.page>
<h1>${step.title}</h1>
<#list step.paragraphs as paragraph>
<p<#if paragraph?is_first> class="lead"</#if>>${paragraph}</p>
</#list>
<#if step.button??>
<form action="${step.button.action}" method="post">
<p><button<#if step.button.quiet> class="quiet"</#if>>${step.button.words}</button></p>
</form>
</#if>
<#if step.links?has_content>
<ul class="links">
<#list step.links as link>
<li><a href="${link.address}">${link.label}</a></li>
</#list>
</ul>
</#if>
</@layout.page>
