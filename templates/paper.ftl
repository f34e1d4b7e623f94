<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "parts.ftl" as parts>
<#import "paper-fields.ftl" as fields>
<#-- The same questions as on the screen, for a pen. -->
<#assign form = forms[page.form]>
<@layout.page>
<h1>${page.title}</h1>
<@parts.summary/>
<@parts.body/>
<div class="pen">
<#list form.groups as group>
<section>
<h2>${group.legend}</h2>
<#if group.hint??><p class="hint">${group.hint}</p></#if>
<#list group.fields as field>
<@fields[field.kind.macro()] field form/>
</#list>
</section>
</#list>
<p><strong>How long we keep it:</strong> ${form.kept.words}</p>
<#if site.postalAddress??><p>${site.postalAddress}</p></#if>
<#if site.contactEmail??><p>${site.contactEmail}</p></#if>
</div>
</@layout.page>
