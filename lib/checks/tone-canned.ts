import type { Severity } from '../types';
import { before } from './shared/before';
import { defineCheck } from './shared/check';
import { replaceSpan, words } from './shared/fix';
import { absent, at } from './shared/theirs';

const LEFTOVER = 'Something is still to be filled in here; put it in before this goes out.';
const IDIOM = 'Good usage in Indian English; readers elsewhere may not know it, and a plain word reaches everybody.';
/** Courtesy of one region: style, never a fault. */
const REGIONAL = /^(?:kindly|do the needful|revert|intimate|the same)\b/i;
const WHOLE = 'Hardly a word here belongs to this message; it could stand under any other. Name what happened to them.';
/** Heard's own open slots, and the braces and brackets of templates; `[Enter]` and `<3` are none. */
const SLOT = /\[[a-z][^\]\n]{1,40}\](?!\()/g;
const PLACEHOLDER =
  /\{\{[^{}\n]{0,40}\}\}|[[<{]\s?(?:(?:customer|guest|client|first|last|full|user|company|brand|agent|staff|manager|product|order|booking|hotel|store|branch)?[ _-]?(?:name|customer|date|order|number|location|product|phone|email|time|company|city|signature|title|issue|details|amount|link|insert[^\]>}\n]{0,30}|your [^\]>}\n]{1,30}|x{2,}))\s?[\]>}]|\b(?:INSERT [A-Z ]{3,20}|X{4,}|TBC)\b(?!\d)|_{4,}|%(?:FIRST|LAST)?_?NAME%|\$\{\w+\}/gi;

/** Officialese and the plain word for it. Order matters: longer first. */
const SWAPS: [RegExp, string][] = [
  [/please be (?:advised|informed)(?: that)?/i, ''],
  [/(?:be|kindly be) (?:advised|informed)(?: that)?/i, ''],
  [
    /do(?: not|n['’]t) hesitate to (?:contact|reach out to|get in touch with|call|email) (?:us|me)/i,
    'write to me any time',
  ],
  [/do(?: not|n['’]t) hesitate to (?:reach out|get in touch)/i, 'write to me any time'],
  [/at your (?:earliest )?convenience/i, 'when you can'],
  [/utili[sz]e/i, 'use'],
  [/utili[sz]ed/i, 'used'],
  [/utili[sz]ing/i, 'using'],
  [/commence/i, 'start'],
  [/in the event that/i, 'if'],
  [/prior to/i, 'before'],
  [/further to/i, 'about'],
  [/going forward/i, 'from now on'],
  [/kindly/i, 'please'],
  [/pursuant to/i, 'under'],
  [/the aforementioned/i, 'this'],
  [/reach out to/i, 'write to'],
  [/endeavou?r/i, 'try'],
  [/regarding the same/i, 'about this'],
  [/do the needful/i, 'do what is needed'],
  [/revert(?: back)?(?= (?:to|with|on|by|at|soon|within))/i, 'write back'],
];

const KINDLY = 2;
const ATTENTION = 4;

export default defineCheck({
  id: 'tone-canned',
  group: 'tone',
  severity: 2,
  title: 'Template talk',
  why: 'These are a template’s words; people hear that nobody wrote to them.',
  source: 'Liu et al. 2021; van Hooijdonk & Liebrecht 2018',
  flags: [
    '[Dear valued customer], the lamp is here.',
    '[Please be advised] that your request was received.',
    '[Kindly] share your number.',
    'This was [brought to our attention] on Monday.',
    '[Do not hesitate to] reach out.',
    'Dear {NAME}, we’re sorry.',
    'Hi {{first_name}}!',
    '[Further to] your complaint, we endeavour to comply.',
    '[Your call is important to us].',
    'Please reply [at your earliest convenience].',
    'Please [revert back] with your order number.',
    'Waited two hours in the rain and the driver laughed. ⇒ Thank you for your feedback. We value all comments and hope to welcome you again.',
  ],
  spares: [
    'Dear Maya,',
    'Your doctor may advise rest.',
    'Your kindly note to the cook made her day.',
    'Press Enter to confirm.',
    'It came to my desk this morning.',
    'Please revert to the old version in the settings.',
    'Reach for the blue handle on the left.',
    'Best pizza in town! ⇒ Thank you so much for the kind words!',
  ],
  frames: [
    '{dear ~ (valued | esteemed | respected | loyal)? (customer | guest | client | sir | madam | reviewer | user | member | patient | passenger | rider | player | subscriber | patron | traveller | traveler | shopper | resident | sir or madam | sir/madam)}',
    '{(please | kindly)? ~ be (advised | informed) (that)?}',
    '{kindly} (<ACT.inf> | <REPAIR.inf> | note | bear | share | dm | pm | be | request | write | inbox | accept | refer)',
    '(we | i | would) {kindly} (request | ask)',
    '{(bringing | brought) (this | it | that | the ..2) to (our | my) (attention | notice)}',
    '{(do not | please do not) hesitate to}',
    '{brought to (our | my) (attention | notice)}',
    '{further to your}',
    '{(at your (earliest)? convenience)}',
    '{your (call | business | patronage) is ~ (very | extremely | really | so)? ~ (important | valuable | crucial | invaluable) to us}',
    '{(utilise | utilize | utilised | utilized | aforementioned | herein | henceforth | hereby | pursuant to | stakeholders | do the needful | touch base | circle back | synergy | in the event that | regarding the same | as per your | endeavour | endeavor)}',
    '(kindly | please | will | shall | to | and | can) ..1 {revert (back)?} (to (us | me | you) | with (your | the | a) | on (the | this | same) | by | at | soon | within)',
    '{(assuring you of our best | we remain | thanking you in anticipation | your continued patronage | valued (customer | guest | client | member | patron))}',
  ],
  refine(match, context) {
    // "Resolve the issue you have at your convenience" aside, a title before a name is a greeting.
    if (
      match.frame === KINDLY &&
      /\b(?:your|his|her|their|a|the)\s+$/i.test(before(context.exchange.draft, match.span!.start))
    )
      return null;
    if (REGIONAL.test(words(context.exchange.draft, match.span!))) return { ...match, severity: 1, message: IDIOM };
    if (match.frame === ATTENTION) return { ...match, severity: 1 };
    return match.frame === 0 && /^\s+\p{Lu}\p{Ll}+/u.test(context.exchange.draft.slice(match.span!.end)) ? null : match;
  },
  find(context) {
    const { draft } = context.exchange;
    const open = [SLOT, PLACEHOLDER]
      .flatMap((pattern) => [...draft.matchAll(pattern)])
      .map((m) =>
        at(context, { start: m.index, end: m.index + m[0].length }, { message: LEFTOVER, severity: 4 as Severity }),
      );
    const upset = context.reading !== null && context.reading.severity >= 1;
    return context.signals.canned && upset ? [...open, absent({ message: WHOLE })] : open;
  },
  fixes(match, { exchange }) {
    const { draft, customer } = exchange;
    if (!match.span) return [];
    const first = firstName(customer?.author ?? null);
    if (match.frame < 0)
      return first && /name/i.test(draft.slice(match.span.start, match.span.end))
        ? [replaceSpan(draft, match.span, first)]
        : [];
    const text = draft.slice(match.span.start, match.span.end);
    if (match.frame === 0) return [replaceSpan(draft, match.span, `Hi ${first ?? '[first name]'}`)];
    const swap = SWAPS.find(([from]) => new RegExp(`^${from.source}`, 'i').test(draft.slice(match.span!.start)));
    if (!swap) return /attention|notice/i.test(text) ? [replaceSpan(draft, match.span, 'telling us')] : [];
    const length = new RegExp(`^${swap[0].source}`, 'i').exec(draft.slice(match.span.start))![0].length;
    const end = match.span.start + length;
    if (swap[1] !== '')
      return [replaceSpan(draft, { start: match.span.start, end }, capitalAs(text, swap[1]), swap[1])];
    const next = /^\s*/.exec(draft.slice(end))![0].length;
    return [
      replaceSpan(
        draft,
        { start: match.span.start, end: end + next + 1 },
        capitalAs(text, draft[end + next] ?? ''),
        'Leave these words out',
      ),
    ];
  },
});

/** Their first name, where the display name looks like one. */
const firstName = (author: string | null) =>
  author && /^\p{Lu}\p{Ll}{1,14}(?:\s|$)/u.test(author) ? author.split(/\s/)[0]! : null;
const capitalAs = (model: string, text: string) =>
  /^\p{Lu}/u.test(model) && text !== '' ? text[0]!.toUpperCase() + text.slice(1) : text;
