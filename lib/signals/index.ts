import type { Signal } from './signal';

const files = import.meta.glob<{ default?: Signal }>(['./*.ts', '!./index.ts', '!./signal.ts', '!./canned.ts', '!./shouting.ts', '!./signature.ts', '!./greeting.ts', '!./learned.ts', '!./fold.ts'], { eager: true });

/** All frame-read signals; each file of this folder with a default export is one. */
export const SIGNALS: readonly Signal[] = Object.values(files).flatMap((file) => file.default ?? []);
