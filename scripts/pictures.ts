// `npm run pictures`: the pictures of the README, taken from the built extension on the practice pages.
import { buildPages } from '@/tests/pages/build';
import { servePages } from '@/tests/pages/routes';
import { join, relative } from 'node:path';
import { insertRewrite } from './demo/panel';
import { savePicture } from './demo/picture';
import { pressPill, typeRudeDraft } from './demo/practice';
import { openChromium } from './tools/chromium';
import { builtExtension } from './tools/extension';
import { ROOT } from './tools/root';

// Tall enough to show the findings below the points.
const browser = await openChromium(await builtExtension('chrome'), false, '1360,1260');
try {
  await servePages(browser.context, (url) => console.error(`refused ${url}`));
  const pages = await buildPages();
  const shoot = async (site: string, name: string, mended: boolean) => {
    const page = await typeRudeDraft(browser.context, pages.find((each) => each.site === site)!);
    await pressPill(page);
    const panel = await browser.panel();
    await panel.getByTestId('finding').first().waitFor();
    await panel.getByTestId('rewrite').first().waitFor();
    if (mended) await insertRewrite(panel);
    const file = join(ROOT, 'docs/pictures', name);
    await savePicture(browser.context, page, panel, file);
    console.log(relative(process.cwd(), file));
    await page.close();
  };
  await shoot('x', 'x-draft.png', false);
  await shoot('yelp', 'yelp-mended.png', true);
} finally {
  await browser.close();
}
