/** The pill's own style; nothing of the page reaches into its shadow root, and nothing of it moves. */
export const PILL_STYLE = `
:host { all: initial; color-scheme: light dark; }
button {
  --paper: #fbfaf7; --ink: #1f2328; --line: #cfcabd; --dot: #5b6470;
  display: flex; align-items: center; gap: 7px; box-sizing: border-box; max-width: 280px; height: 28px; margin: 0; padding: 0 12px 0 9px;
  border: 1px solid var(--line); border-radius: 14px; background: var(--paper); color: var(--ink); box-shadow: 0 1px 4px rgb(0 0 0 / .18);
  font: 500 13px/1 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; cursor: pointer;
}
span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; line-height: 1.5; }
i { flex: none; width: 9px; height: 9px; border-radius: 50%; background: var(--dot); }
button[data-tone="good"] { --dot: #2f6f62; }
button[data-tone="mend"] { --dot: #b97a00; --line: #d9bd82; }
button[data-tone="mend"] i { border-radius: 2px; }
button[data-tone="stop"] { --dot: #a3302b; --line: #dba7a3; }
button[data-tone="stop"] i { border-radius: 0; rotate: 45deg; scale: .85; }
button:hover { border-color: var(--dot); }
button:focus-visible { outline: 2px solid var(--dot); outline-offset: 2px; }
@media (prefers-color-scheme: dark) {
  button { --paper: #1e2226; --ink: #e8e6e1; --line: #454c54; --dot: #a3abb5; }
  button[data-tone="good"] { --dot: #7cc4b2; }
  button[data-tone="mend"] { --dot: #f0c269; --line: #6d5a2c; }
  button[data-tone="stop"] { --dot: #ff9d94; --line: #7a4541; }
}
@media (forced-colors: active) { button { border-color: ButtonText; } i { background: ButtonText; forced-color-adjust: none; } }
`;
