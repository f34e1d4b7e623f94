<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "form-fields.ftl" as fields>
<#-- For those who want to leave the list and have no link at hand. -->
<@layout.page title=title>
<h1>${leaving.title}</h1>
<#list leaving.text as paragraph>
<p<#if paragraph?is_first> class="lead"</#if>>${paragraph}</p>
</#list>
<form action="${action}" method="post" novalidate>
<#list form.fields as field>
<@fields[field.kind.macro()] field/>
</#list>
<p class="unseen"><label for="${form.honeypot.name}">${form.honeypot.label}</label> <input type="text" id="${form.honeypot.name}" name="${form.honeypot.name}" autocomplete="off" tabindex="-1"></p>
<p><button>${leaving.button}</button></p>
</form>
</@layout.page>
