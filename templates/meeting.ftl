<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "parts.ftl" as parts>
<#assign meeting = page.meeting>
<@layout.page>
<h1>${page.title}</h1>
<@parts.summary/>
<div class="card">
<@parts.meeting meeting/>
<p class="onward"><a href="${meeting.calendar}">This meeting as a calendar file</a></p>
</div>
<#list meeting.agenda>
<section class="body" aria-labelledby="agenda">
<h2 id="agenda">Agenda</h2>
<ol>
<#items as item>
<li>${item}</li>
</#items>
</ol>
</section>
</#list>
<#if meeting.minutes??>
<section class="body" aria-labelledby="minutes">
<h2 id="minutes">Minutes</h2>
${meeting.minutes?no_esc}
</section>
</#if>
<@parts.body/>
<script type="application/ld+json"><#outputformat "JSON">{"@context": "https://schema.org", "@type": "Event", "name": "${page.title?json_string}", "description": "${page.description?json_string}", "startDate": "${meeting.iso}"<#if meeting.isoEnd??>, "endDate": "${meeting.isoEnd}"</#if>, "eventStatus": "https://schema.org/${{"scheduled": "EventScheduled", "cancelled": "EventCancelled", "moved": "EventRescheduled"}[meeting.state]}", "url": "${(site.address + page.address)?json_string}", "organizer": {"@type": "Organization", "name": "${site.name?json_string}", "url": "${site.address?json_string}/"}}</#outputformat></script>
</@layout.page>
