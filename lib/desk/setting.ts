import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** One thing the user can set, kept on this machine. */
export interface Setting<T> {
  /** Its key in the browser's local storage. */
  key: string;
  fallback: T;
  getValue(): Promise<T>;
  setValue(value: T): Promise<void>;
  /** Calls back on a change made anywhere; returns the way to stop. */
  watch(changed: (value: T) => void): () => void;
  /** What `stored` means, whichever version of Heard wrote it; null where it is no such setting. */
  read(stored: unknown): T | null;
}

interface Definition<T> {
  key: string;
  /** What may be stored. Anything else was written by another hand, and the fallback holds. */
  schema: v.GenericSchema<unknown, T>;
  fallback: T;
  /** `migrations[0]` makes the second shape of the first, and so on; the newest shape is the schema's. */
  migrations?: readonly ((before: never) => unknown)[];
}

// Not a library of wrappers: the page script carries this, and it must stay small.
const local = () => browser.storage.local;

/** From the second shape on, a stored value names its own version: then no write has to be in step with another. */
const versioned = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(2)), value: v.unknown() });

/**
 * A setting that is checked and brought up to date whenever it is read; nothing is written until the user changes it,
 * so that any number of pages can read it at once.
 */
export function defineSetting<T>({ key, schema, fallback, migrations = [] }: Definition<T>): Setting<T> {
  const newest = migrations.length + 1;

  function read(stored: unknown): T | null {
    const named = v.safeParse(versioned, stored);
    const from = named.success ? named.output.version : 1;
    let value = named.success ? named.output.value : stored;
    try {
      for (const migrate of migrations.slice(from - 1)) value = migrate(value as never);
    } catch {
      return null;
    }
    const result = v.safeParse(schema, value);
    return result.success ? result.output : null;
  }

  return {
    key,
    fallback,
    read,
    getValue: async () => read((await local().get(key))[key]) ?? fallback,
    setValue: (value) => local().set({ [key]: newest > 1 ? { version: newest, value } : value }),
    watch(changed) {
      const hear = (changes: Record<string, { newValue?: unknown }>) => {
        const change = changes[key];
        if (change) changed(read(change.newValue) ?? fallback);
      };
      local().onChanged.addListener(hear);
      return () => local().onChanged.removeListener(hear);
    },
  };
}
