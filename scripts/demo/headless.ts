import type { PracticePage } from '@/tests/pages/practice-page';
import { join, relative } from 'node:path';
import type { OpenChromium } from '../tools/chromium';
import { ROOT } from '../tools/root';
import { insertRewrite, readPanel, type Seen } from './panel';
import { savePicture } from './picture';
import { pressPill, replyInBox, typeRudeDraft } from './practice';

const indented = (text: string) => text.replace(/^/gm, '      ');

function print(practice: PracticePage, seen: Seen): void {
  console.log(`\n${'='.repeat(78)}\n${practice.url}\n`);
  console.log(`They wrote (${practice.author}):\n${indented(practice.customer)}\n`);
  console.log(`The draft:\n${indented(practice.rudeDraft)}\n`);
  console.log(`Heard: ${seen.verdict.replaceAll('\n', ' ')}\n`);
  console.log('They raised:');
  for (const { heard, text } of seen.points) console.log(`  [${heard ? 'x' : ' '}] ${text.replaceAll('\n', ' ')}`);
  console.log('\nIn the reply:');
  for (const { check, text } of seen.findings) console.log(`  - ${check}\n${indented(text)}`);
}

/**
 * The demo where nobody can look on: the same pages, the same panel, told in words and pictures.
 * @throws when the panel shows nothing or when the mended reply does not arrive in the box
 */
export async function tellStory(browser: OpenChromium, pages: PracticePage[]): Promise<void> {
  const pictures: string[] = [];
  for (const practice of pages) {
    const page = await typeRudeDraft(browser.context, practice);
    await pressPill(page);
    const panel = await browser.panel();
    await panel.getByTestId('rewrite').first().waitFor();
    const before = join(ROOT, `.output/demo/${practice.site}-before.png`);
    await savePicture(browser.context, page, panel, before);
    print(practice, await readPanel(panel));

    const { voice, verdict } = await insertRewrite(panel);
    console.log(
      `\nMended in the ${voice} voice, with what only the writer knows filled in, as it now stands in the box:`,
    );
    console.log(indented(await replyInBox(page)));
    console.log(`Heard: ${verdict}`);
    const after = join(ROOT, `.output/demo/${practice.site}-after.png`);
    await savePicture(browser.context, page, panel, after);
    pictures.push(before, after);
    await page.close();
  }
  console.log(
    `\nPictures of page and panel:\n${pictures.map((file) => `  ${relative(process.cwd(), file)}`).join('\n')}`,
  );
}
