/** A bar over the page that says one thing and has one button; alone in its shadow root, in the pill's colours. */
export const NOTE_STYLE = `
:host { all: initial !important; color-scheme: light dark; position: fixed !important; inset: 0 !important; z-index: 2147483647 !important; pointer-events: none !important;
  --paper: #fbfaf7; --ink: #1f2328; --line: #cfcabd; --mark: #2f6f62; }
div { position: fixed; top: 12px; left: 50%; translate: -50%; width: max-content; max-width: min(560px, calc(100vw - 24px)); box-sizing: border-box; display: flex; gap: 14px; align-items: center;
  padding: 10px 12px 10px 16px; border-radius: 12px; background: var(--paper); color: var(--ink); border: 1px solid var(--line); box-shadow: 0 4px 18px rgb(0 0 0 / .22); pointer-events: auto;
  font: 14px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
p { margin: 0; flex: 1; overflow-wrap: anywhere; }
button { flex: none; font: inherit; font-weight: 600; min-height: 32px; padding: 4px 14px; border-radius: 16px; border: 1px solid var(--ink); background: none; color: inherit; cursor: pointer; }
button:focus-visible { outline: 2px solid var(--mark); outline-offset: 2px; }
@media (prefers-color-scheme: dark) { :host { --paper: #1e2226; --ink: #e8e6e1; --line: #454c54; --mark: #7cc4b2; } }
`;
