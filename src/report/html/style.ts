/** The report's looks: light and dark, wide and narrow, on screen and on paper. Colours never carry a meaning alone. */
export const STYLE = `
:root{color-scheme:light dark;
--paper:#fbfaf7;--card:#fff;--ink:#1d1c1a;--soft:#66625b;--line:#dedad1;--link:#1a4f8b;
--error:#b3261e;--error-bg:#fde8e4;--warning:#8a5a00;--warning-bg:#fdf0cf;--info:#1a5a96;--info-bg:#e3eefa;
--supported:#1c6b3a;--supported-bg:#e4f3e7;--conflicting:#6a3d9a;--conflicting-bg:#efe6f8;--unverified:#77736b;--unverified-bg:#efede7;
--text:"Iowan Old Style","Palatino Linotype",Palatino,"Source Serif 4",Georgia,"DejaVu Serif",serif;
--ui:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Liberation Sans",sans-serif}
@media (prefers-color-scheme:dark){:root{
--paper:#171614;--card:#201f1c;--ink:#ebe7df;--soft:#a8a297;--line:#3a3732;--link:#8fbdf0;
--error:#ff9a8f;--error-bg:#4a211d;--warning:#f1c15d;--warning-bg:#43330f;--info:#93c4f4;--info-bg:#19324a;
--supported:#86d19c;--supported-bg:#1a3724;--conflicting:#cdaef0;--conflicting-bg:#35244a;--unverified:#a39d92;--unverified-bg:#2c2a26}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:4rem;-webkit-text-size-adjust:100%}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 var(--ui)}
.page{max-width:76rem;margin:0 auto;padding:1.5rem clamp(.9rem,3vw,2.5rem) 3rem}
a{color:var(--link)}
a:focus-visible,summary:focus-visible,input:focus-visible,label:focus-within{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.4rem .8rem;z-index:9}
h1{font:600 1.05rem/1.3 var(--ui);letter-spacing:.02em;margin:0;color:var(--soft)}
h1 b{color:var(--ink)}
.meta{margin:.15rem 0 0;color:var(--soft);font-size:.85rem}
ul,ol{margin:0;padding:0;list-style:none}
q{quotes:"“" "”"}
.filters{position:sticky;top:0;z-index:5;display:flex;flex-wrap:wrap;gap:.1rem .9rem;align-items:center;margin:.9rem 0 0;padding:.45rem 0;border:0;border-bottom:1px solid var(--line);background:var(--paper);font-size:.85rem}
.filters legend{float:left;padding:0;margin-right:.9rem;color:var(--soft)}
.filters label{display:inline-flex;gap:.35rem;align-items:center;cursor:pointer;padding:.1rem .2rem}
.filters input{accent-color:var(--link);margin:0}
.sign{display:inline-block;min-width:1.25em;padding:0 .3em;border-radius:.35em;font:600 .72rem/1.35 var(--ui);text-align:center;text-decoration:none;vertical-align:.12em;white-space:nowrap}
.sign.error,.sign.contradicted{color:var(--error);background:var(--error-bg)}
.sign.warning{color:var(--warning);background:var(--warning-bg)}
.sign.info{color:var(--info);background:var(--info-bg)}
.sign.supported{color:var(--supported);background:var(--supported-bg)}
.sign.conflicting{color:var(--conflicting);background:var(--conflicting-bg)}
.sign.unverified{color:var(--unverified);background:var(--unverified-bg)}
.text .sign{display:inline;margin:0 .1em 0 .2em;line-height:1.2}
.article{margin-top:1.2rem}
.article+.article{margin-top:3.5rem;padding-top:1.2rem;border-top:3px double var(--line)}
.summary{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:1rem 1.2rem;margin:0 0 1.8rem}
.summary .path{margin:0 0 .6rem;color:var(--soft);font-size:.85rem;overflow-wrap:anywhere}
.summary .path span{color:var(--ink);font-weight:600}
.counts{display:grid;grid-template-columns:minmax(11rem,1fr) 2.6fr;gap:1rem 2.2rem;align-items:start}
.totals{display:grid;gap:.15rem;font-size:1.05rem}
.totals b{font-size:1.35rem;font-variant-numeric:tabular-nums}
.coverage p{margin:0 0 .35rem}
.bar{display:block;width:100%;height:.8rem;border-radius:.4rem;background:var(--unverified-bg)}
.bar .supported{fill:var(--supported)}.bar .contradicted{fill:var(--error)}.bar .conflicting{fill:var(--conflicting)}.bar .unverified{fill:var(--line)}
.figures{display:flex;flex-wrap:wrap;gap:.1rem 1.2rem;margin-top:.45rem;font-size:.9rem}
.findings{margin-top:1rem;padding-top:.7rem;border-top:1px solid var(--line);columns:24rem auto;column-gap:2rem;font-size:.88rem}
.findings li{break-inside:avoid;padding:.12rem 0;overflow-wrap:anywhere}
.findings a{text-decoration:none;color:inherit}.findings .words{font-family:var(--text);font-weight:600}.findings a:hover .words{text-decoration:underline}
.summary details{margin-top:.8rem}
.place{color:var(--soft);font-variant-numeric:tabular-nums}
.rule{color:var(--soft);font:.78rem/1.4 ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace}
.row{display:grid;grid-template-columns:minmax(0,1.55fr) minmax(0,1fr);gap:0 2.4rem;align-items:start}
.text{position:relative;padding-left:2.6rem;font:1.09rem/1.66 var(--text);overflow-wrap:anywhere}
.text .line{position:absolute;left:0;top:.32rem;width:1.9rem;text-align:right;color:var(--soft);font:.72rem/1.66 var(--ui);font-variant-numeric:tabular-nums;opacity:.75}
.text p,.text ul,.text blockquote,.text table{margin:0 0 1.05rem}
.text li{list-style:disc;margin-left:1.1rem}
.text blockquote{padding-left:1rem;border-left:3px solid var(--line)}
.text .small{font-size:.92rem;color:var(--soft)}
.text .headline{font:700 1.7rem/1.22 var(--text);margin:.1rem 0 1rem}
.text .crosshead{font:700 1.2rem/1.3 var(--text);margin:.7rem 0 .6rem}
.text table{border-collapse:collapse;font:.9rem/1.4 var(--ui);width:100%}
.text td,.text th{border:1px solid var(--line);padding:.25rem .5rem;text-align:start}
.c{text-decoration-line:underline;text-decoration-thickness:1.5px;text-underline-offset:.22em;text-decoration-skip-ink:none}
.c.supported{text-decoration-color:var(--supported)}
.c.contradicted{text-decoration-color:var(--error);text-decoration-style:dashed;text-decoration-thickness:1px}
.c.conflicting{text-decoration-color:var(--conflicting);text-decoration-style:double}
.c.unverified{text-decoration-color:var(--line);text-decoration-style:dotted}
mark{color:inherit;border-radius:.2em;padding:.05em .1em}
mark.error{background:var(--error-bg);box-shadow:inset 0 -2px var(--error)}
mark.warning{background:var(--warning-bg);box-shadow:inset 0 -2px var(--warning)}
mark.info{background:var(--info-bg);box-shadow:inset 0 -2px var(--info)}
.note{margin:0 0 .7rem;padding:.55rem .8rem .5rem;background:var(--card);border:1px solid var(--line);border-left:4px solid var(--line);border-radius:.4rem;font-size:.9rem;line-height:1.45;overflow-wrap:anywhere}
.note.error,.note.contradicted{border-left-color:var(--error)}.note.warning{border-left-color:var(--warning)}.note.info{border-left-color:var(--info)}
.note.supported{border-left-color:var(--supported)}.note.conflicting{border-left-color:var(--conflicting)}
.note:target,.sign:target,li:target{outline:3px solid var(--link);outline-offset:1px}
.note h3{margin:0 0 .25rem;font:600 .85rem/1.4 var(--ui)}
.note .level{text-transform:capitalize}
.note.error .level,.note.contradicted .level{color:var(--error)}.note.warning .level{color:var(--warning)}.note.info .level{color:var(--info)}
.note.supported .level{color:var(--supported)}.note.conflicting .level{color:var(--conflicting)}
.note .place{float:right;font-weight:400;margin-left:.6rem}
.note p{margin:0 0 .35rem}
.note .rule{margin:0;text-align:right}
.note dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.15rem .7rem;margin:.25rem 0 .3rem}
.note dt{color:var(--soft)}.note dd{margin:0}
.note summary,.aside summary,.summary summary{cursor:pointer}
details.note{padding:.3rem .8rem;background:none}
details.note[open]{background:var(--card);padding-bottom:.6rem}
details.note summary{font-size:.84rem}
details.note.supported summary{color:var(--supported)}
details.note.unverified{border-left-color:var(--line);color:var(--soft)}
details.note ul{margin:.4rem 0 0}details.note li{padding:.25rem 0;border-top:1px solid var(--line);color:var(--ink)}
.why{color:var(--soft)}
.outside{margin:0 0 1.4rem}.outside>h3{font-size:.9rem;margin:0 0 .4rem}
.notice{margin:0 0 1rem;padding:.5rem .8rem;border-left:4px solid var(--info);background:var(--card);font-size:.9rem}
.aside{margin:1rem 0 0;font-size:.9rem}.aside li{padding:.25rem 0}
.contents{margin:1.2rem 0 0;background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:.9rem 1.2rem}
.contents h2{font:600 .95rem/1.4 var(--ui);margin:.9rem 0 .3rem}
.contents table{border-collapse:collapse;width:100%;font-size:.9rem}
.contents th{font-weight:400;color:var(--soft);text-align:right;padding:.2rem .5rem}
.contents th:first-child,.contents td:first-child{text-align:left;padding-left:0;overflow-wrap:anywhere}
.contents td{padding:.22rem .5rem;border-top:1px solid var(--line);text-align:right;font-variant-numeric:tabular-nums}
.contents .error{color:var(--error);font-weight:600}.contents .warning{color:var(--warning);font-weight:600}
.unread{color:var(--error);margin-top:1rem}.unread h2{font:600 .95rem/1.4 var(--ui);margin:0 0 .2rem}.unread li{overflow-wrap:anywhere}
footer{margin-top:3rem;padding-top:.8rem;border-top:1px solid var(--line);color:var(--soft);font-size:.85rem}
footer details{margin-top:.3rem}
body:has(#show-error:not(:checked)) :is(.note.error,.findings .error,a.sign.error){display:none}
body:has(#show-warning:not(:checked)) :is(.note.warning,.findings .warning,a.sign.warning){display:none}
body:has(#show-info:not(:checked)) :is(.note.info,.findings .info,a.sign.info){display:none}
body:has(#show-supported:not(:checked)) :is(.note.supported,.text .sign.supported){display:none}
body:has(#show-unverified:not(:checked)) :is(.note.unverified,.text .sign.unverified){display:none}
body:has(#show-error:not(:checked)) mark.error,body:has(#show-warning:not(:checked)) mark.warning,body:has(#show-info:not(:checked)) mark.info{background:none;box-shadow:none}
body:has(#show-supported:not(:checked)) .c.supported,body:has(#show-unverified:not(:checked)) .c.unverified{text-decoration:none}
@media (max-width:46rem){
.row{grid-template-columns:minmax(0,1fr)}
.counts{grid-template-columns:minmax(0,1fr)}
.totals{display:flex;flex-wrap:wrap;gap:.1rem 1.2rem}
.text{padding-left:0;font-size:1.05rem;line-height:1.6}.text .line{display:none}
.text .headline{font-size:1.4rem}
.notes{margin:0 0 1.2rem}.notes:empty{display:none}
.filters{gap:.1rem .5rem}.filters legend{margin-right:.3rem}
.contents th,.contents td{padding:.2rem .3rem}}
@media print{
details.supported li{break-inside:avoid}
:root{color-scheme:light;--paper:#fff;--card:#fff}
body{font-size:9.5pt}.page{max-width:none;padding:0}
.filters,.skip{display:none}
.text{font-size:10.5pt;line-height:1.5}.note{font-size:8.5pt}
.row{gap:0 1.2rem;grid-template-columns:minmax(0,1.5fr) minmax(0,1fr)}
.note,.findings li{break-inside:avoid}.text .headline,.text .crosshead{break-after:avoid}
a{color:inherit;text-decoration:none}
.sign,mark,.bar,.bar *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
details.supported::details-content{content-visibility:visible;block-size:auto}
.note dd a[href^="http"]::after{content:" <" attr(href) ">";color:var(--soft);overflow-wrap:anywhere}}
`
