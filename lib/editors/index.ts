import type { Editor } from './editor';
import plain from './plain';

const files = import.meta.glob<{ default?: Editor }>(['./*.ts', '!./plain.ts'], { eager: true });
/** Every editor technology of this folder, the plain contenteditable last. */
export const editors: Editor[] = [...Object.values(files).flatMap((file) => file.default ?? []), plain];

/** The editor technology of `el`, or null where nothing of ours can read it. */
export function editorOf(el: Element): Editor | null {
  return editors.find((editor) => editor.claims(el)) ?? null;
}
