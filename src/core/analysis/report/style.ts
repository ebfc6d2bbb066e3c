/** The looks of the report: light and dark by the reader's setting, and paper. */
export const reportStyle = `
:root{color-scheme:light dark;--paper:#f6f1e8;--surface:#fffcf7;--sunken:#eee7da;--line:#ddd3c2;--ink:#25221d;--soft:#5a5346;--accent:#1d5c63;--accent-soft:#dbe9e7;--good:#256340;--bad:#933a20;
--calm:#35818d;--concern:#937c12;--frustration:#bb6a12;--anger:#b23c26;--abuse:#6b1c44;--recovery:#3768ad;
--display:"Iowan Old Style","Palatino Linotype",Palatino,"URW Palladio L",Charter,Georgia,"Liberation Serif",serif;--text:"Avenir Next",Seravek,"Gill Sans Nova","Segoe UI","Source Sans 3",Ubuntu,"Liberation Sans",sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#171613;--surface:#201e1b;--sunken:#121110;--line:#38342e;--ink:#efe9de;--soft:#b9b0a0;--accent:#8accc3;--accent-soft:#20393a;--good:#93d2a4;--bad:#f2a68d;
--calm:#6fc1ca;--concern:#d8c463;--frustration:#f0a24e;--anger:#f27e61;--abuse:#d98cbb;--recovery:#8fb6f2}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 var(--text);overflow-wrap:anywhere}
main,header,footer{max-width:66rem;margin:0 auto;padding:0 clamp(1rem,4vw,2.5rem)}
header{padding-top:clamp(2rem,6vw,4.5rem);padding-bottom:1rem}
h1{font:400 clamp(2rem,1.4rem + 2.6vw,3.4rem)/1.1 var(--display);margin:0 0 .8rem;text-wrap:balance}
h2{font:400 clamp(1.45rem,1.3rem + .8vw,1.9rem)/1.2 var(--display);margin:0 0 .4rem;text-wrap:balance}
h3{font:600 1.0625rem/1.35 var(--text);margin:1.8rem 0 .5rem}
p{margin:.4rem 0 .8rem;max-width:44rem}
a{color:var(--accent)}
section{margin:clamp(2.5rem,6vw,4rem) 0 0}
.soft,figcaption,caption,small{color:var(--soft)}
small{font-size:.875rem;line-height:1.45}
nav ul{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;list-style:none;margin:1rem 0 0;padding:0;font-size:.95rem}
.notice{border-left:4px solid var(--frustration);background:var(--surface);padding:.7rem 1rem;border-radius:.4rem;max-width:46rem}
.findings{list-style:none;margin:1.2rem 0 0;padding:0;display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(min(19rem,100%),1fr))}
.findings li,.card{background:var(--surface);border:1px solid var(--line);border-radius:.875rem;padding:1.1rem 1.25rem}
.findings p{margin:.2rem 0 .4rem}
.figure{font:400 2.1rem/1.1 var(--display);display:block}
.cards{display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(min(18rem,100%),1fr));margin-top:1.2rem}
.card h3{margin-top:0}
.card ul{margin:.4rem 0;padding-left:1.1rem}
blockquote{margin:.5rem 0;padding:.1rem 0 .1rem .9rem;border-left:3px solid var(--line);font-family:var(--display);font-size:1.05rem}
blockquote.good{border-color:var(--good)}blockquote.bad{border-color:var(--bad)}
blockquote small{display:block;font-family:var(--text)}
ol.quotes{padding-left:1.6rem;margin:.6rem 0}ol.quotes li{margin:.7rem 0}
.wide{overflow-x:auto;margin:1rem 0}.wide:focus-visible,a:focus-visible,summary:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
table{border-collapse:collapse;width:100%;font-size:.95rem;font-variant-numeric:tabular-nums;overflow-wrap:normal}
caption{text-align:left;padding:0 0 .4rem;font-size:.9rem}
th,td{padding:.42rem .7rem .42rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:middle;font-weight:400}
thead th{color:var(--soft);font-size:.85rem;vertical-align:bottom}
tbody th{min-width:9rem}
.number{text-align:right}tbody .number{white-space:nowrap}.measure{display:inline-flex;align-items:center;gap:.6rem}.measure i{width:80px}.measure svg{flex:none}
.few{color:var(--soft)}
.stage{white-space:nowrap}
.stage i{display:inline-block;width:.7em;height:.7em;margin-right:.4em;border-radius:2px;vertical-align:-.02em}
svg{display:block;max-width:100%;height:auto}
svg text{fill:var(--soft);font:13px var(--text)}
figure{margin:1rem 0}
details{margin:.5rem 0}summary{cursor:pointer;color:var(--accent);font-size:.95rem}
.pair{display:grid;gap:1.5rem;grid-template-columns:repeat(auto-fit,minmax(min(22rem,100%),1fr))}
.track{fill:var(--sunken)}.bar{fill:var(--accent)}.up{fill:var(--bad)}.down{fill:var(--good)}
.grid{stroke:var(--line)}.curve{fill:none;stroke:var(--ink);stroke-width:2.4;stroke-linejoin:round;stroke-linecap:round}
.mark circle{fill:var(--surface);stroke-width:2.5}.mark text{font-weight:600;fill:var(--ink)}
footer{padding-top:3rem;padding-bottom:4rem}
@media print{:root{--paper:#fff;--surface:#fff;--sunken:#eee;--line:#bbb;--ink:#000;--soft:#333;--accent:#1d5c63;--good:#256340;--bad:#933a20}body{font-size:10.5pt}nav{display:none}.findings li,.card,figure,tr,blockquote,.story{break-inside:avoid}h2,h3{break-after:avoid}section{margin-top:1.6rem}.wide{overflow:visible}}
`;
