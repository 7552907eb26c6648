import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

/** What users pointed at, by host: structure only, see lib/sites/shared/pointed.ts. */
export interface PointedHost {
  box: string;
  message: { up: number; path: string } | null;
}

const path = v.pipe(v.string(), v.minLength(1), v.maxLength(3_000));
const schema = v.object({
  box: path,
  message: v.nullable(v.object({ up: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50)), path })),
});

/** By host. What is read from it goes through `pointedAt`. */
export const pointedSetting = storage.defineItem<Record<string, unknown>>('local:pointed', { fallback: {} });

/** What was pointed at on `host`, or null where nothing was or it cannot be read. */
export function pointedAt(all: Record<string, unknown>, host: string): PointedHost | null {
  const result = v.safeParse(schema, Object.hasOwn(all, host) ? all[host] : null);
  return result.success ? result.output : null;
}

/** Remembers it for `host`, in place of what was known before. */
export async function rememberPointed(host: string, pointed: PointedHost): Promise<void> {
  await pointedSetting.setValue({ ...(await pointedSetting.getValue()), [host]: pointed });
}

/** Forgets what was pointed at on `host`. */
export async function forgetPointed(host: string): Promise<void> {
  const { [host]: _, ...others } = await pointedSetting.getValue();
  await pointedSetting.setValue(others);
}
