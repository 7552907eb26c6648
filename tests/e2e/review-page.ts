import type { Page } from '@playwright/test';
import { type Heard, serve } from './fixture.ts';

/** A page of Yelp's owner side with one review and a bare box, whose own script is `script`. */
const reviewPage = (
  script: string,
  box = '<textarea id="box"></textarea>',
) => `<!doctype html><meta charset="utf-8"><title>Reviews</title>
  <ul><li data-review-id="r"><a href="/user_details?userid=1">Ana B.</a><div role="img" aria-label="2 star rating"></div><p lang="en">Cold soup.</p>
  <form onsubmit="return false">${box}<button>Post</button></form></li></ul><script>${script}</script>`;

/** Opens such a page under an address of its own. */
export async function openReview(
  heard: Heard,
  name: string,
  script: string,
  box?: string,
  headers?: Record<string, string>,
): Promise<Page> {
  const url = `https://biz.yelp.com/reviews/${name}`;
  await serve(heard.context, url, reviewPage(script, box), headers);
  const page = await heard.context.newPage();
  await page.goto(url);
  return page;
}
