import { NOTE_STYLE } from '../reply.content/note-style';

/** The frame around what is pointed at, beside the bar that says what to do. */
export const POINTER_STYLE = `${NOTE_STYLE}
i { position: fixed; display: none; outline: 3px solid var(--mark); outline-offset: 3px; border-radius: 3px; background: color-mix(in srgb, var(--mark) 14%, transparent); }
@media (forced-colors: active) { i { outline-color: Highlight; } }
`;
