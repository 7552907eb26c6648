// `npm start`: the built extension in a real browser, on practice pages of X, Facebook and Yelp, with a rude draft typed ready to mend.
import { buildPages } from '@/tests/pages/build';
import { servePages } from '@/tests/pages/routes';
import { tellStory } from './demo/headless';
import { pressPill, typeRudeDraft } from './demo/practice';
import { openChromium } from './tools/chromium';
import { builtExtension } from './tools/extension';

const say = (line: string) => process.stderr.write(`${line}\n`);

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const extension = await builtExtension('chrome', say);
const pages = await buildPages();
const browser = await openChromium(extension, hasDisplay);
const refused: string[] = [];
try {
  await servePages(browser.context, (url) => refused.push(url));
  if (hasDisplay) {
    const tabs = [];
    for (const practice of pages) tabs.push(await typeRudeDraft(browser.context, practice));
    for (const blank of browser.context.pages().filter((page) => page.url() === 'about:blank')) await blank.close();
    await tabs[0]!.bringToFront();
    await pressPill(tabs[0]!);
    say('Heard is open, with its panel beside a reply that needs mending. Close the window when you are done.');
    await browser.context.waitForEvent('close', { timeout: 0 });
  } else {
    say('There is no display here, so the demo runs without a window.');
    await tellStory(browser, pages);
    console.log(`\nRequests that tried to leave the browser: ${refused.length}.`);
  }
} finally {
  await browser.close();
}
