<#ftl output_format="HTML">
<!doctype html>
<html lang="${page.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<title>Moved: ${page.title}</title>
<link rel="canonical" href="${site.address}${page.address}">
<meta http-equiv="refresh" content="0; url=${page.address}">
</head>
<body>
<main>
<h1>This page has moved</h1>
<p>It is now at <a href="${page.address}">${page.title}</a>.</p>
</main>
</body>
</html>
