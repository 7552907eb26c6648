import type { BrowserContext } from '@playwright/test';
import { buildPages } from './build.ts';

/** Address -> page, for `context.route`. */
export async function pageRoutes(): Promise<Map<string, string>> {
  return new Map((await buildPages()).map((page) => [page.url, page.html]));
}

/**
 * Serves the practice pages under their real addresses. Every other address is refused and handed to
 * `refused`, so that a test can show that nothing left the browser.
 */
export async function servePages(context: BrowserContext, refused: (url: string) => void): Promise<void> {
  const routes = await pageRoutes();
  await context.route(/^https?:\/\//, async (route) => {
    const url = new URL(route.request().url());
    const html = routes.get(url.origin + url.pathname);
    if (html !== undefined) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    if (url.pathname === '/favicon.ico') return route.fulfill({ status: 204 });
    refused(url.href);
    return route.abort();
  });
}
