import type { Locator, Page } from '@playwright/test';

/** A file to be chosen in a page, without a disk between. */
export const file = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

/**
 * What the page hands to the browser as a file when `press` is pressed. The file itself is not read back: a browser's
 * first download can be announced before it stands under its name.
 */
export async function savedText(page: Page, press: Locator): Promise<string> {
  const text = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob: Blob) => {
          URL.createObjectURL = make;
          void blob.text().then(resolve);
          return make.call(URL, blob);
        };
      }),
  );
  await Promise.all([page.waitForEvent('download'), press.click()]);
  return text;
}
