import * as v from 'valibot';
import { defineSetting } from './setting';

/** What a user pointed at on one host: structure only, see lib/sites/shared/pointed.ts. */
export interface PointedHost {
  box: string;
  message: { up: number; path: string } | null;
}

const path = v.pipe(v.string(), v.minLength(1), v.maxLength(3_000));

/** By host. */
export const pointedSetting = defineSetting<Record<string, PointedHost>>({
  key: 'pointed',
  schema: v.record(
    v.pipe(v.string(), v.maxLength(253)),
    v.object({
      box: path,
      message: v.nullable(v.object({ up: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50)), path })),
    }),
  ),
  fallback: {},
});

/** What was pointed at on `host`, or null. */
export function pointedAt(all: Record<string, PointedHost>, host: string): PointedHost | null {
  return Object.hasOwn(all, host) ? all[host]! : null;
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
