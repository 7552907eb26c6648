import * as v from 'valibot';
import type { Exchange } from '@/lib/types';
import { placeOf } from './platforms';

const Line = v.object({
  id: v.optional(v.union([v.string(), v.number()])),
  platform: v.nullish(v.string()),
  customer: v.nullish(v.string()),
  rating: v.nullish(v.union([v.number(), v.pipe(v.string(), v.regex(/^[1-5]$/), v.transform(Number))])),
  draft: v.optional(v.string()),
  reply: v.optional(v.string()),
});

/** One line of input: an exchange, or what is wrong with the line. */
export type Read = { ok: true; id: string | number | null; exchange: Exchange } | { ok: false; reason: string };

/** Reads `{id, platform, customer, draft}`; `reply` is accepted for `draft`, and unknown fields are left alone. */
export function readLine(text: string): Read {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { ok: false, reason: `this is not JSON: ${(error as Error).message}` };
  }
  const { success, output, issues } = v.safeParse(Line, json);
  if (!success) {
    const [issue] = issues;
    return { ok: false, reason: `${v.getDotPath(issue) ?? 'the line'}: ${issue.message}` };
  }
  const draft = output.draft ?? output.reply;
  if (draft === undefined) return { ok: false, reason: 'there is neither a "draft" nor a "reply"' };
  // An empty message is one that nobody has: the reply is judged alone.
  const customer = output.customer?.trim()
    ? { text: output.customer, author: null, rating: output.rating ?? null }
    : null;
  return {
    ok: true,
    id: output.id ?? null,
    exchange: { ...placeOf(output.platform), customer, earlier: [], draft, revision: 0 },
  };
}
