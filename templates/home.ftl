<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "parts.ftl" as parts>
<#import "weave.ftl" as weave>
<@layout.page>
<div class="hero">
<div>
<h1>${site.name}</h1>
<p class="lead">${site.description}.</p>
<p class="do"><a class="button" href="/join/">Become a member</a> <a class="button quiet" href="/email-list/">Join the email list</a></p>
</div>
<section class="card" aria-labelledby="calendar">
<h2 id="calendar">On the calendar</h2>
<#if meetings.next??>
<#assign next = meetings.next>
<p><a href="${next.address}"><time datetime="${next.iso}">${next.day}</time></a><br>${next.time} Eastern Time<#if next.state == "moved"> (moved: the day and time are new)</#if></p>
<p>Has that day passed as you read this? <a href="/meetings/">See all meetings</a>, or hear of the next one through the <a href="/email-list/">email list</a>.</p>
<#else>
<@parts.emptyCalendar/>
</#if>
</section>
</div>
<@weave.cloth/>
<h2 id="five-roles">Five roles, one workforce</h2>
<p class="intro">Each role supports people out of lived experience. Each is different from the others, and they hold together.</p>
<ul class="roles">
<#list chart.rows?filter(row -> row.home) as row>
<#list row.cells as cell>
<li class="c${cell.role.thread}"><h3>${cell.role.name} <span>(${cell.role.key})</span></h3><p>${cell.fact?no_esc}</p></li>
</#list>
<#else>
<#list chart.roles as role>
<li class="c${role.thread}"><h3>${role.name} <span>(${role.key})</span></h3></li>
</#list>
</#list>
</ul>
<p class="onward"><a href="/comparison-chart/">Compare the five roles side by side</a></p>
<div class="body letter">
${page.body?no_esc}
</div>
</@layout.page>
