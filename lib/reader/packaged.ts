import { browser } from 'wxt/browser';
import type { LoadFile } from './files';

/** Where the build puts the encoder's files; see modules/encoder.ts. */
const FOLDER = '/encoder/';

/**
 * Loads the encoder's files from the extension's own package. This is the one use of `fetch` in the product.
 * @throws Error for any address outside the package, and when a file is missing.
 */
export const loadPackaged: LoadFile = async (name) => {
  const own = new URL(browser.runtime.getURL('/' as Parameters<typeof browser.runtime.getURL>[0]));
  const url = new URL(FOLDER + name, own);
  if (url.origin !== own.origin) throw new Error(`Not a packaged file: ${url}`);
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`The packaged file ${name} could not be read.`);
  return answer.arrayBuffer();
};
