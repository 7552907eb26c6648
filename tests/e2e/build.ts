import { buildEditorPages, buildPages } from '../pages/build.ts';

/** The practice pages, built once before the files run side by side. */
export default async function build(): Promise<void> {
  await buildPages();
  await buildEditorPages();
}
