<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "form-fields.ftl" as fields>
<#-- A form as it is baked, and as the functions draw it again: with what to put right, or in an outage. -->
<@layout.page title=title>
<h1>${form.title}</h1>
<#if outage>
<@above form.outage.title form.outage.text/>
<#elseif checked.problems?has_content || checked.changed>
<@problems/>
<#else>
<#list form.introduction as paragraph>
<p<#if paragraph?is_first> class="lead"</#if>>${paragraph}</p>
</#list>
</#if>
<#if form.links?has_content>
<ul class="links">
<#list form.links as link>
<li><a href="${link.address}">${link.label}</a></li>
</#list>
</ul>
</#if>
<#-- The browser's own bubbles vanish, cannot be read again, and speak the browser's language: ours stay. -->
<form action="${form.action}" method="post" novalidate>
<#list form.groups as group>
<fieldset>
<legend><h2>${group.legend}</h2></legend>
<#if group.hint??><p class="hint">${group.hint}</p></#if>
<#list group.fields as field>
<@fields[field.kind.macro()] field/>
</#list>
</fieldset>
</#list>
<p class="unseen"><label for="${form.honeypot.name}">${form.honeypot.label}</label> <input type="text" id="${form.honeypot.name}" name="${form.honeypot.name}" autocomplete="off" tabindex="-1"></p>
<p><button>${form.submit}</button></p>
</form>
</@layout.page>

<#macro above heading text>
<div class="errors" role="alert">
<h2>${heading}</h2>
<#list text as paragraph>
<p>${paragraph}</p>
</#list>
<#nested>
</div>
</#macro>

<#macro problems>
<@above form.words.problems checked.changed?then([form.words.changed], [])>
<#if checked.problems?has_content>
<ul>
<#list checked.problems as problem>
<li><a href="#${problem.target}">${problem.words}</a></li>
</#list>
</ul>
</#if>
</@above>
</#macro>
