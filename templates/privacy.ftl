<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "parts.ftl" as parts>
<#-- Below the words: a table for each form, drawn from the same definition as the form itself. -->
<@layout.page>
<h1>${page.title}</h1>
<@parts.summary/>
<@parts.body/>
<#list forms?values as form>
<h3 id="${form.name}">${form.title}</h3>
<div class="scroll" role="region" tabindex="0" aria-labelledby="${form.name}">
<table class="stack">
<thead><tr><th scope="col">What we ask</th><th scope="col">Why</th><th scope="col">Who sees it</th></tr></thead>
<tbody>
<#list form.fields as field>
<tr><th scope="row">${field.label}</th><td><b class="who">Why</b> ${field.why}</td><td><b class="who">Who sees it</b> ${field.who}</td></tr>
</#list>
</tbody>
</table>
</div>
<p><strong>How long we keep it:</strong> ${form.kept.words} Backup copies keep it for 35 days more.</p>
</#list>
</@layout.page>
