const STARS = '[role="img"][aria-label],img[alt*="star" i],meter,[data-rating],[itemprop~="ratingValue"]';

/**
 * Stars out of five from a label such as "2 star rating", "3.5 of 5" or "5つ星のうち3": the smaller of its
 * two numbers counts, the larger is the scale. A single number is out of `scale`.
 */
export function starsIn(label: string | null | undefined, scale = 5): number | null {
  const numbers = (label ?? '').match(/\d+(?:[.,]\d+)?/g)?.map((number) => Number(number.replace(',', '.')));
  const [first, second] = numbers ?? [];
  if (first === undefined) return null;
  const given = second === undefined ? first : Math.min(first, second);
  const outOf = second === undefined ? scale : Math.max(first, second);
  if (outOf !== 5 && outOf !== 10) return null;
  return given > outOf ? null : (given * 5) / outOf;
}

/** Stars out of five shown in `card`, at `where` if a site says, or null. */
export function starsOf(card: Element, where = STARS, scale = 5): number | null {
  for (const element of card.querySelectorAll(where)) {
    const stars = starsAt(element, scale, where !== STARS);
    if (stars !== null) return stars;
  }
  return null;
}

/** The stars that `element` itself states. */
export function starsAt(element: Element, scale = 5, inWords = false): number | null {
  const label =
    element.getAttribute('aria-label') ??
    element.getAttribute('alt') ??
    element.getAttribute('data-rating') ??
    element.getAttribute('data-service-review-rating') ??
    element.getAttribute('content') ??
    element.getAttribute('value') ??
    (inWords ? element.textContent : null);
  return starsIn(label, scale);
}

/** Every element of `block` that states stars. */
export function starred(block: Element): Element[] {
  return [...block.querySelectorAll(STARS)].filter((element) => starsAt(element) !== null);
}
