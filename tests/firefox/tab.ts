import { until, type Bidi } from './bidi';

interface Value {
  type: string;
  value?: unknown;
  sharedId?: string;
}
interface Evaluated {
  type: 'success' | 'exception';
  result: Value;
  exceptionDetails?: { text: string };
}
interface Context {
  context: string;
  url: string;
}

/** One tab or window of Firefox. */
export interface Tab {
  /** The value of an expression in the page, by way of JSON. */
  evaluate<T>(expression: string): Promise<T>;
  /** Real pointer and key events, as a person makes them. `selector` names one element of the page. */
  click(selector: string): Promise<void>;
  clickAt(at: { x: number; y: number }): Promise<void>;
  /** Presses `key` while `held` is held; WebDriver's own codes for what is no character. */
  chord(held: string, key: string): Promise<void>;
  type(text: string): Promise<void>;
}

export function tab(bidi: Bidi, context: string): Tab {
  async function evaluate<T>(expression: string): Promise<T> {
    const { type, result, exceptionDetails } = await bidi.send<Evaluated>('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})) ?? 'null')()`,
      target: { context },
      awaitPromise: true,
    });
    if (type === 'exception') throw new Error(`${exceptionDetails?.text} in ${expression}`);
    return JSON.parse(String(result.value)) as T;
  }
  async function clickAt({ x, y }: { x: number; y: number }): Promise<void> {
    const actions = [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await bidi.send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
  }
  return {
    evaluate,
    async click(selector) {
      const target = JSON.stringify(selector);
      const middle = await until(selector, () =>
        evaluate<{ x: number; y: number } | null>(`(() => {
          const box = document.querySelector(${target});
          box?.scrollIntoView({ block: 'center' });
          const { left, top, width, height } = box?.getBoundingClientRect() ?? { width: 0 };
          return width > 0 ? { x: Math.round(left + width / 2), y: Math.round(top + height / 2) } : null;
        })()`),
      );
      await clickAt(middle);
    },
    clickAt,
    async chord(held, key) {
      const actions = [
        { type: 'keyDown', value: held },
        { type: 'keyDown', value: key },
        { type: 'keyUp', value: key },
        { type: 'keyUp', value: held },
      ];
      await bidi.send('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions }] });
    },
    async type(text) {
      const actions = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await bidi.send('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions }] });
    },
  };
}

/** Opens an address in a new tab and waits until its page has loaded. */
export async function openTab(bidi: Bidi, url: string): Promise<Tab> {
  const { context } = await bidi.send<Context>('browsingContext.create', { type: 'tab' });
  await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
  return tab(bidi, context);
}

/** Waits for a tab or window that something else opens. */
export async function awaitTab(bidi: Bidi, what: string, isIt: (url: string) => boolean): Promise<Tab> {
  const found = await until(what, async () => {
    const { contexts } = await bidi.send<{ contexts: Context[] }>('browsingContext.getTree', {});
    return contexts.find(({ url }) => isIt(url));
  });
  return tab(bidi, found.context);
}
