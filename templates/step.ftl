<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#-- Behind a link in a mail: what happens, and the one button that lets it happen. -->
<@layout.page>
<h1>${step.title}</h1>
<#list step.paragraphs as paragraph>
<p<#if paragraph?is_first> class="lead"</#if>>${paragraph}</p>
</#list>
<#if step.action?has_content>
<form action="${step.action}" method="post">
<p><button>${step.button}</button></p>
</form>
</#if>
</@layout.page>
