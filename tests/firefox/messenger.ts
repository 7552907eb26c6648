import { type Bidi, until } from './bidi';
import { type Tab, tab } from './tab';

/** Firefox's own window around the pages. */
export async function windowOf(bidi: Bidi): Promise<Tab> {
  const { contexts } = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  return tab(bidi, contexts[0]!.context);
}

/** A page of the extension behind the page in hand: Firefox lets no test into the sidebar itself, and from there the messages go the same way. */
export async function openMessenger(bidi: Bidi, frame: Tab): Promise<Tab> {
  const host = await frame.evaluate<string>("WebExtensionPolicy.getByID('heard@heard.example').mozExtensionHostname");
  const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab', background: true });
  const url = `moz-extension://${host}/options.html`;
  await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
  const made = tab(bidi, context);
  await until('a page of the extension', () =>
    made.evaluate('typeof browser === "object" && document.readyState === "complete"').catch(() => false),
  );
  return made;
}
