<#ftl output_format="HTML">
<#-- One email. Styles stand at the words they are for, because mail programs drop others; nothing is fetched. -->
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${subject}</title>
<style>:root{color-scheme:light dark}body{background:#fff;color:#221c15}a{color:#0a4d48}@media(prefers-color-scheme:dark){body{background:#171310;color:#f4ece0}a{color:#8adfd2}}</style>
</head>
<body style="margin:0 auto;max-width:34em;padding:1em;font:1.1em/1.5 sans-serif">
<#list parts as part>
<#if part.button>
<p><a href="${part.address}" style="display:inline-block;padding:.8em 1.2em;border-radius:.3em;background:#0a4d48;color:#fff;font-weight:bold;text-decoration:none">${part.words}</a></p>
<p><@bare part.address/></p>
<#elseif part.words?has_content>
<p>${part.text}<a href="${part.address}">${part.words}</a><br><@bare part.address/></p>
<#elseif part.strong>
<p style="font-size:1.4em"><strong>${part.text}</strong></p>
<#else>
<p>${part.text}</p>
</#if>
</#list>
<hr>
<p><#list foot as line>${line}<#sep><br></#list></p>
</body>
</html>

<#-- The address itself, for whoever copies it. -->
<#macro bare address><span style="font-size:.85em;word-break:break-all">${address}</span></#macro>
