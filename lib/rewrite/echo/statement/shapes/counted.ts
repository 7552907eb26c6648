import { addressed } from '../address';
import type { StatementShape } from '../shape';

const NTH = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|\d+th)$/;
/** "3rd day without internet" → "this is your 3rd day without internet". */
export const counted: StatementShape = (terms) => {
  const at = terms.findIndex((t) => NTH.test(t.low));
  const unit = terms[at + 1]?.low ?? '';
  if (at < 0 || at > 3 || terms.length < at + 4 || !/^(?:day|week|month|night|time)$/.test(unit)) return undefined;
  if (!terms.slice(0, at).every((t) => /^(?:this|is|it|my|our|the|now|for)$/.test(t.low))) return undefined;
  const tail = addressed(terms.slice(at + 2), true);
  const joins = unit === 'time' ? true : /^(?:without|with|in|of|and)$/.test(terms[at + 2]!.low);
  return tail && joins
    ? `this is ${unit === 'time' ? 'the' : 'your'} ${terms[at]!.low} ${unit} ${tail.join(' ')}`
    : undefined;
};
