<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.page>
<h1>${page.title}</h1>
<@parts.summary/>
<section class="body" aria-labelledby="calendar">
<h2 id="calendar">On the calendar</h2>
<#list meetings.coming>
<ul class="calendar">
<#items as meeting>
<li class="card">
<h3>${meeting.title}</h3>
<@parts.meeting meeting/>
<ul class="links">
<li><a href="${meeting.address}">All about this meeting<span class="unseen">: ${meeting.title}</span></a></li>
<li><a href="${meeting.calendar}">Put it in your calendar<span class="unseen">: ${meeting.title}</span></a></li>
</ul>
</li>
</#items>
</ul>
<p>A meeting above whose day has passed as you read this is over.</p>
<p class="onward"><a href="/meetings.ics">Subscribe to our calendar</a> and each new meeting shows up in yours.</p>
<#else>
<div class="card"><@parts.emptyCalendar/></div>
</#list>
</section>
<@parts.body/>
<#list meetings.past>
<section class="body" aria-labelledby="earlier">
<h2 id="earlier">Earlier meetings</h2>
<ul class="links past">
<#items as meeting>
<li><a href="${meeting.address}"><time datetime="${meeting.iso}">${meeting.day}</time></a><#if meeting.state == "cancelled"> (cancelled)</#if></li>
</#items>
</ul>
</section>
</#list>
</@layout.page>
