<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.page>
<h1>${page.title}</h1>
<@parts.summary/>
<@parts.body/>
</@layout.page>
