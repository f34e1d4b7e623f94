<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#-- After sending: what happened, and what comes next. -->
<@layout.page>
<h1>${ending.title}</h1>
<#list ending.text as paragraph>
<p<#if paragraph?is_first> class="lead"</#if>>${paragraph}</p>
</#list>
<#if code?has_content>
<div class="card">
<h2>${form.words.code}</h2>
<p class="code">${code}</p>
</div>
</#if>
<h2>${ending.nextTitle}</h2>
<ol>
<#list ending.next as step>
<li>${step}</li>
</#list>
</ol>
</@layout.page>
