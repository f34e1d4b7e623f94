<#ftl output_format="HTML">
<#-- The comparison chart: a table on a wide screen and on paper, one question at a time on a phone. -->

<#macro table>
<div class="scroll" role="region" aria-labelledby="chart-caption" tabindex="0">
<table class="compare stack">
<caption id="chart-caption">${chart.caption} <span>${chart.note?no_esc}</span></caption>
<thead>
<tr>
<th scope="col">Question</th>
<#list chart.roles as role>
<th scope="col" class="c${role.thread}">${role.name} <span>(${role.key})</span></th>
</#list>
</tr>
</thead>
<tbody>
<#list chart.rows as row>
<tr>
<th scope="row">${row.question}<#if row.draft> <span class="draft">Draft</span></#if></th>
<#list row.cells as cell>
<td class="c${cell.role.thread}"><b class="who">${cell.role.name} (${cell.role.key})</b>
<#if cell.fact??>${cell.fact?no_esc}<#else>Not found yet.</#if><#list cell.sources><sup><#items as source><#local number = source.number><a href="#source-${number}" aria-label="Source ${number}">${number}</a><#sep> </#items></sup></#list></td>
</#list>
</tr>
</#list>
</tbody>
</table>
</div>
</#macro>

<#macro sources>
<ol class="sources">
<#list chart.sources as source>
<li id="source-${source.number}"><a href="${source.address}">${source.title}</a></li>
</#list>
</ol>
</#macro>
