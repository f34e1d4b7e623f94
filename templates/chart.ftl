<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "parts.ftl" as parts>
<#import "chart-table.ftl" as table>
<@layout.page>
<h1>${page.title}</h1>
<@parts.summary/>
<@table.table/>
<p class="onward"><a href="/comparison-chart.csv">Download the chart for a spreadsheet (CSV)</a></p>
<@parts.body/>
<h2 id="sources">Sources</h2>
<@table.sources/>
</@layout.page>
