import type { Term } from '../terms';
import { STAFF } from '../turn';

/** Whoever did it: they, a member of staff, nobody named. */
export const DOER =
  /^(?:they|he|she|someone|somebody|staff|support|reception|security|management|driver|rider|dasher|waiter|waitress|server|bartender|barista|receptionist|manager|agent|guy|lady|woman|man|rep|guard|nurse|doctor|courier|engineer|technician|cashier|host|hostess|crew|team|owner|chef|fitters?|valet|porter|steward|attendant|kid|girl|bloke)$/;

/** Whether these words name only a doer, with or without an article. */
export const isDoer = (terms: Term[]): boolean => {
  const own = /^(?:the|a|an|your|our|one|some|another)$/.test(terms[0]?.low ?? '') ? terms.slice(1) : terms;
  return own.length > 0 && own.length <= 2 && (DOER.test(own.at(-1)!.low) || STAFF.test(own.at(-1)!.low));
};
