"""How the printable sheet looks: on paper (A4 and US Letter alike), and on a screen, light and dark."""

STYLE = """
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1a1a1f; --soft: #52525c; --rule: #767680;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #17171b; --ink: #ececf1; --soft: #b6b6c0; --rule: #8d8d98; }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 52rem; padding: 1.5rem 1.25rem 4rem;
  background: var(--paper); color: var(--ink);
  font: 1rem/1.45 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: anywhere;
}
h1 { font-size: 1.5rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.125rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1rem; margin: 0; }
p { margin: 0 0 .25rem; }
.soft, .label { color: var(--soft); }
.label { font-size: .875rem; margin: .5rem 0 0; }
.room { display: block; height: 2rem; border-bottom: 1px solid var(--rule); }
.short { display: inline-block; width: 5rem; height: 1.25rem; border-bottom: 1px solid var(--rule); }
.people { display: grid; gap: 1rem; grid-template-columns: repeat(2, minmax(0, 1fr)); }
.person { border: 1px solid var(--rule); border-radius: .375rem; padding: .75rem .875rem 1rem; }
.wide { grid-column: 1 / -1; }
.pair { display: grid; gap: 0 1.5rem; grid-template-columns: repeat(2, minmax(0, 1fr)); }
@media (max-width: 36rem) {
  .people, .pair { grid-template-columns: minmax(0, 1fr); }
}
ul, ol { margin: 0 0 .25rem; padding-left: 1.25rem; }
li { margin-bottom: .75rem; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td {
  text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0;
  border-bottom: 1px solid var(--rule);
}
th { font-weight: 600; }
tbody tr { height: 2.75rem; }
.tick { width: 2rem; padding-right: 0; }
.box { display: block; width: 1em; height: 1em; margin-top: .2em; border: 1px solid var(--ink); }
.unseen {
  position: absolute; width: 1px; height: 1px;
  overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #333; --rule: #777; }
  @page { margin: 12mm 14mm; }
  body { max-width: none; padding: 0 .5mm; font-size: 10pt; line-height: 1.3; }
  h1 { font-size: 15pt; }
  h2 { font-size: 11.5pt; margin: 4.5mm 0 1mm; break-after: avoid; }
  h3 { font-size: 10.5pt; }
  .screen { display: none; }
  .room { height: 7mm; }
  .people { gap: 3mm; grid-template-columns: 1fr 1fr; }
  .person { padding: 2mm 3mm 3mm; }
  .pair { gap: 0 6mm; grid-template-columns: 1fr 1fr; }
  .label { font-size: 9pt; margin-top: 1mm; }
  tbody tr { height: 8mm; }
  th, td { padding: 1.5mm 3mm 1mm 0; }
  li { margin-bottom: 3mm; }
  .person, .keep, li, tr { break-inside: avoid; }
  .after { break-before: page; }
}
"""
