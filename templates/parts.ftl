<#ftl output_format="HTML">
<#-- The parts that several kinds of page share. -->

<#-- Our summary, kept apart from the coalition's own words. -->
<#macro summary>
<#if page.summary??>
<aside class="plain" aria-labelledby="in-plain-words">
<h2 id="in-plain-words">In plain words <span>Our summary</span></h2>
${page.summary?no_esc}
</aside>
</#if>
</#macro>

<#macro body>
<div class="body<#if page.matter.verbatim> verbatim</#if>">
<#if page.matter.verbatim>
<p class="voice">In the coalition’s own words</p>
</#if>
${page.body?no_esc}
</div>
</#macro>

<#-- When a meeting is, how to attend, and what became of it, in words. -->
<#macro meeting it>
<#if it.state == "cancelled">
<p class="state"><strong>Cancelled.</strong> This meeting does not take place.</p>
<#elseif it.state == "moved">
<p class="state"><strong>Moved.</strong> Day and time have changed. Below are the new ones.</p>
</#if>
<dl>
<dt>Day</dt>
<dd><time datetime="${it.iso}">${it.day}</time></dd>
<dt>Time</dt>
<dd>${it.time} Eastern Time<#if it.length??>, for ${it.length} minutes</#if></dd>
<#if it.attend??>
<dt>How to attend</dt>
<dd>${it.attend}</dd>
</#if>
</dl>
</#macro>

<#macro emptyCalendar>
<p>No meeting is on the calendar yet. <a href="/email-list/">Join the email list</a>, and we write to you when one is. Or <a href="/meetings.ics">subscribe to our calendar</a>, and it shows up in yours.</p>
</#macro>
