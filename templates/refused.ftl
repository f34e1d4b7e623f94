<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#-- Something came that cannot be read as a form at all. -->
<@layout.page>
<h1>${refusal.title}</h1>
<p class="lead">${refusal.text}</p>
<ul class="links">
<li><a href="${back}">${refusal.back}</a></li>
</ul>
</@layout.page>
