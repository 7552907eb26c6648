import { builtExtension } from '@/scripts/tools/extension';
import { buildEditorPages, buildPages } from '@/tests/pages/build';

/** What the files need, built once before they run side by side. */
export default async function build(): Promise<void> {
  await builtExtension('firefox');
  await buildPages();
  await buildEditorPages();
}
