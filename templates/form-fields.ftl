<#ftl output_format="HTML">
<#-- One macro for each kind of field, by the kind's name. Hints, errors and ticks are blocks
     of their own, so that a text browser, which knows no stylesheet, sets each on its own line. -->

<#macro short_text field><@line field "text"/></#macro>
<#macro email field><@line field "email"/></#macro>
<#macro phone field><@line field "tel"/></#macro>

<#macro line field type>
<div class="field${wrong(field)}">
<@label field/>
<#-- No maxlength: a browser cuts what is pasted without a word. -->
<input type="${type}" id="${field.name}" name="${field.name}" value="${checked.typed.one(field.name)}"<#if field.autocomplete??> autocomplete="${field.autocomplete}"</#if><@state field/>>
</div>
</#macro>

<#macro paragraph field>
<div class="field${wrong(field)}">
<@label field/>
<textarea id="${field.name}" name="${field.name}" rows="6"<#if field.autocomplete??> autocomplete="${field.autocomplete}"</#if><@state field/>>
${checked.typed.one(field.name)}</textarea>
</div>
</#macro>

<#macro one_choice field><@choices field "radio"/></#macro>
<#macro several_choices field><@choices field "checkbox"/></#macro>

<#macro choices field type>
<fieldset class="field${wrong(field)}"<@described field/>>
<legend><@question field/></legend>
<@notes field/>
<#list field.options as option>
<div><label class="tick"><input type="${type}" id="${field.id(option)}" name="${field.name}" value="${option.value}"<#if checked.typed.has(field.name, option.value)> checked</#if>> ${option.label}</label></div>
<#if option.inWords??>
<p class="own"><label for="${field.inWords(option)}">${option.inWords}</label> <input type="text" id="${field.inWords(option)}" name="${field.inWords(option)}" value="${checked.typed.one(field.inWords(option))}"></p>
</#if>
</#list>
</fieldset>
</#macro>

<#macro consent field><@tick field/></#macro>
<#macro attestation field><@tick field/></#macro>

<#macro tick field>
<div class="field${wrong(field)}">
<label class="tick"><input type="checkbox" id="${field.name}" name="${field.name}" value="yes"<#if checked.typed.has(field.name, "yes")> checked</#if><@state field/>> ${field.label}</label>
<@notes field/>
</div>
</#macro>

<#macro label field>
<label for="${field.name}"><@question field/></label>
<@notes field/>
</#macro>

<#macro question field>${field.label}<#if !field.required> <span class="hint">(${form.words.optional})</span></#if></#macro>

<#macro notes field>
<#if field.hint??><p class="hint" id="${field.name}-hint">${field.hint}</p></#if>
<#list problem(field) as one><p class="error" id="${field.name}-error">${form.words.error} ${one.words}</p></#list>
</#macro>

<#macro state field><#if field.required> required</#if><#if problem(field)?has_content> aria-invalid="true"</#if><@described field/></#macro>

<#macro described field><#if field.hint?? || problem(field)?has_content> aria-describedby="${(field.hint??)?then(field.name + "-hint", "")}${(field.hint?? && problem(field)?has_content)?then(" ", "")}${problem(field)?has_content?then(field.name + "-error", "")}"</#if></#macro>

<#function problem field><#return checked.problems?filter(one -> one.name == field.name)></#function>
<#function wrong field><#return problem(field)?has_content?then(" wrong", "")></#function>
