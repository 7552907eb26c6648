import type { BrowserContext, Page } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

const asSource = (png: Buffer) => `data:image/png;base64,${png.toString('base64')}`;

/** Saves page and panel as one picture, side by side as they stand in the browser's window. */
export async function savePicture(context: BrowserContext, page: Page, panel: Page, file: string): Promise<void> {
  await panel.getByTestId('verdict').first().scrollIntoViewIfNeeded();
  const [left, right] = [await page.screenshot(), await panel.screenshot()];
  const canvas = await context.newPage();
  try {
    await canvas.setContent(
      `<body style="margin:0;display:inline-flex;gap:1px;background:#8886">
         <img src="${asSource(left)}"><img src="${asSource(right)}"></body>`,
    );
    mkdirSync(dirname(file), { recursive: true });
    await canvas.locator('body').screenshot({ path: file });
  } finally {
    await canvas.close();
    await page.bringToFront();
  }
}
