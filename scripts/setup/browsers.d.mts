export type BrowserKind = 'chromium' | 'firefox';
/** The path of a browser that starts, or null. Throws when HEARD_CHROMIUM or HEARD_FIREFOX names something that does not start. */
export function findBrowser(kind: BrowserKind): string | null;
/** What a person must do when a browser is missing, in full sentences. */
export function howToGet(kind: BrowserKind): string;
