/** The dialog's own style; nothing of the page reaches into its shadow root. */
export const GUARD_STYLE = `
:host { all: initial; color-scheme: light dark; }
section {
  --paper: #fbfaf7; --ink: #1f2328; --soft: #59626d; --line: #cfcabd; --stop: #a3302b; --stop-soft: #fbeae8; --accent: #2a685b; --accent-ink: #fff;
  box-sizing: border-box; width: min(340px, calc(100vw - 24px)); max-height: calc(100vh - 24px); overflow: auto; padding: 14px 16px;
  border: 1px solid var(--stop); border-radius: 12px; background: var(--paper); color: var(--ink); box-shadow: 0 8px 28px rgb(0 0 0 / .28);
  font: 400 14px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; text-align: start;
}
h2 { margin: 0 0 8px; font-size: 15px; font-weight: 650; }
ul { display: grid; gap: 8px; margin: 0 0 12px; padding: 0; list-style: none; }
li { padding: 8px 10px; border-radius: 8px; background: var(--stop-soft); }
q { display: block; margin-bottom: 2px; color: var(--stop); font-weight: 600; overflow-wrap: anywhere; quotes: "\\201C" "\\201D"; }
p { margin: 10px 0 0; color: var(--soft); font-size: 12px; }
div { display: flex; flex-wrap: wrap; gap: 8px; }
button {
  min-height: 34px; margin: 0; padding: 0 14px; border: 1px solid var(--line); border-radius: 8px; background: transparent; color: inherit;
  font: inherit; font-weight: 550; cursor: pointer;
}
button:first-child { border-color: var(--accent); background: var(--accent); color: var(--accent-ink); }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
@media (prefers-color-scheme: dark) {
  section {
    --paper: #1e2226; --ink: #e8e6e1; --soft: #a6aeb8; --line: #5a626c; --stop: #ff9d94; --stop-soft: #382220; --accent: #7cc4b2; --accent-ink: #0d1f1b;
  }
}
@media (forced-colors: active) { section, button { border-color: ButtonText; } }
`;
