/** A step into a JSON value: a field's name or a place in a list. */
export type Step = string | number;

/**
 * Where each value of a JSON text starts, by its path (`JSON.stringify` of the steps). The text must be valid JSON:
 * this follows its structure and judges nothing.
 */
export function placesIn(json: string): Map<string, number> {
  const places = new Map<string, number>();
  let at = 0;
  const space = () => {
    while (/\s/.test(json[at] ?? '')) at++;
  };
  const string = (): string => {
    const start = at++;
    while (json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
    at++;
    return JSON.parse(json.slice(start, at)) as string;
  };
  const value = (path: Step[]) => {
    space();
    places.set(JSON.stringify(path), at);
    const open = json[at];
    if (open === '"') return void string();
    if (open !== '{' && open !== '[') {
      while (at < json.length && !/[\s,\]}]/.test(json[at]!)) at++;
      return;
    }
    at++;
    for (let i = 0; ; i++) {
      space();
      if (json[at] === '}' || json[at] === ']') return void at++;
      if (json[at] === ',') at++;
      space();
      let step: Step = i;
      if (open === '{') {
        step = string();
        space();
        at++;
      }
      value([...path, step]);
    }
  };
  value([]);
  return places;
}

/** The line that an offset stands in, counted from 1. */
export const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

/** A path as people write it: `branches[2].when`. */
export function pathWords(path: readonly Step[]): string {
  return path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('');
}
