<#ftl output_format="HTML">
<#-- One macro for each kind of field, as in form-fields.ftl: boxes to tick and lines to write on. -->

<#macro short_text field form><@lines field form 1/></#macro>
<#macro email field form><@lines field form 1/></#macro>
<#macro phone field form><@lines field form 1/></#macro>
<#macro paragraph field form><@lines field form 5/></#macro>

<#macro lines field form count>
<div class="field">
<@question field form/>
<#list 1..count as line><p class="rule"></p></#list>
</div>
</#macro>

<#macro one_choice field form><@choices field form/></#macro>
<#macro several_choices field form><@choices field form/></#macro>

<#macro choices field form>
<div class="field">
<@question field form/>
<ul class="links">
<#list field.options as option>
<li><span class="box"></span> ${option.label}<#if option.inWords??><br>${option.inWords}<p class="rule"></p></#if></li>
</#list>
</ul>
</div>
</#macro>

<#macro consent field form><@tick field form/></#macro>
<#macro attestation field form><@tick field form/></#macro>

<#macro tick field form>
<div class="field">
<p><span class="box"></span> ${field.label}<#if !field.required> (${form.words.optional})</#if></p>
<#if field.hint??><p class="hint">${field.hint}</p></#if>
</div>
</#macro>

<#macro question field form>
<p><strong>${field.label}</strong><#if !field.required> <span class="hint">(${form.words.optional})</span></#if></p>
<#if field.hint??><p class="hint">${field.hint}</p></#if>
</#macro>
