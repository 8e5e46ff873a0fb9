// The look of the offline page, light and dark, of the theme's own inks.
import { dark, light, type Theme } from "../../scene/theme.ts";
import { labelFamily } from "../../scene/label-style.ts";

const inks = ({ ground, ink, secondary, hairline, accent }: Theme): string =>
  `--ground:${ground};--ink:${ink};--secondary:${secondary};--hairline:${hairline};--accent:${accent}`;

export const offlineStyle = `
:root{color-scheme:light dark;${inks(light)}}
@media(prefers-color-scheme:dark){:root{${inks(dark)}}}
*{box-sizing:border-box}
html,body{height:100%;margin:0}
body{background:var(--ground);color:var(--ink);font:14px/1.45 ${labelFamily}}
#modelkin{height:100%;display:grid;grid-template:auto 1fr auto/1fr 340px}
header{grid-column:1/-1;display:flex;gap:16px;align-items:baseline;flex-wrap:wrap;padding:10px 16px;border-bottom:1px solid var(--hairline)}
h1{font-size:16px;margin:0;flex:1 1 20em}
h2{font-size:15px;margin:0 0 4px}
h3{font-size:12px;margin:14px 0 2px;color:var(--secondary);font-weight:600}
.search{position:relative}
input{font:inherit;color:inherit;background:var(--ground);border:1px solid var(--secondary);border-radius:4px;padding:4px 8px;width:260px;max-width:100%}
.found{position:absolute;z-index:2;right:0;top:100%;width:320px;max-width:90vw;max-height:50vh;overflow:auto;margin:2px 0 0;padding:4px 0;list-style:none;background:var(--ground);border:1px solid var(--hairline)}
.map{position:relative;min-height:0;min-width:0;overflow:hidden}
.map:focus-visible{outline:2px solid var(--accent);outline-offset:-2px}
aside{overflow:auto;padding:12px 16px;border-left:1px solid var(--hairline);min-height:0}
aside ul{list-style:none;margin:0;padding:0}
footer{grid-column:1/-1;padding:8px 16px;border-top:1px solid var(--hairline);color:var(--secondary);font-size:12px}
footer ul{display:flex;flex-wrap:wrap;gap:4px 16px;list-style:none;margin:0 0 4px;padding:0}
footer svg{vertical-align:-2px;margin-right:4px}
button{font:inherit;color:var(--accent);background:none;border:0;padding:1px 0;text-align:left;cursor:pointer}
.found button{display:block;width:100%;padding:3px 10px}
button:hover,a:hover{text-decoration:underline}
:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
a{color:var(--accent)}
details{display:inline}details[open]{display:block}summary{display:inline;margin-left:6px;cursor:pointer}
.quiet{color:var(--secondary);font-size:12px}
blockquote{margin:4px 0;padding-left:8px;border-left:2px solid var(--hairline);font-size:12px;overflow-wrap:anywhere}
mark{background:none;color:inherit;font-weight:600;text-decoration:underline;text-decoration-color:var(--accent)}
@media(max-width:700px){#modelkin{grid-template:auto minmax(30vh,1fr) auto auto/1fr}header{gap:6px;padding:8px 12px}h1{font-size:14px}.search,input{width:100%}aside{max-height:38vh;border-left:0;border-top:1px solid var(--hairline)}}
`;
