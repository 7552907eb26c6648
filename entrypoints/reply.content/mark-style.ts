/** By severity, from polish to stop; middling colours, because a page's own may be light or dark whatever the system says. */
const LOOKS = ['dotted 2px #5b86bd', 'dotted 2px #b8860b', 'wavy 1.5px #c77700', 'wavy 1.5px #d6453d'];
const rule = (selector: (severity: number) => string) =>
  LOOKS.map((look, i) => `${selector(i + 1)} { text-decoration: underline ${look}; }`).join('\n');

export const MARK_STYLE = `${rule((severity) => `::highlight(heard-${severity})`)}
::highlight(heard-4) { background-color: rgb(214 69 61 / .16); }`;

/** The pane over a field: its words are there to give the marks their place, and cannot be seen. */
export const MIRROR_STYLE = `
:host { all: initial; }
div { position: absolute; overflow: hidden; }
p { margin: 0; color: transparent; border-style: solid; border-color: transparent; box-sizing: border-box; white-space: pre-wrap; overflow-wrap: break-word; }
${rule((severity) => `[data-severity="${severity}"]`)}
[data-severity="4"] { background-color: rgb(214 69 61 / .16); }`;
