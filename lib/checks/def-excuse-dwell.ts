import type { Span } from '../types';
import { defineCheck, type DraftContext } from './shared/check';
import { instead, leaveOut } from './shared/mend';
import { owns, unlessOwned } from './shared/owning';
import { words } from './shared/fix';

/** Excuses that say "not ours" or "we would have, but" by themselves. */
const LONE = [
  '(beyond | outside | out of) (of)? ~ (our | my | anyone | everyone | the airline | the hotel) (control | hands | power | reach | remit)',
  '(beyond | outside) (of)? ~ anyone control',
  'you (have to | must | need to | should | will) ~ (understand | appreciate | bear in mind | remember | realise) (that | it | we | how | this) !(is safe)',
  '(we | i) would (have | of) ~ !(been | liked | loved) * ..8 , but',
  '(we | i) should have ..8 , (but | because | only) !(we | i)',
  '(due to | because of | owing to | on account of) ..5 and ..5 (problems | issues | sickness | shortage | shortages | demand | weather | traffic | illness | holidays | delays | staff | supplier | absence)',
  '(normally | usually | ordinarily | typically) , (we | i) ~ would (have)? ..8 , but',
  '(we are | they are | he is | she is | were | i am) ~ only human',
  '(unprecedented | unforeseen | unforeseeable | unavoidable | exceptional | extenuating) ~ (circumstances | demand | pressure | volumes | times | events | operational | weather)',
  '(due to | because of | owing to | thanks to) ~ (the | an | some | certain | our)? ~ (unforeseen | unexpected | operational | technical | staff | staffing | supplier | certain) ~ (and)? (circumstances | requirement | requirements | reasons | shortages | shortage | sickness | pressures | constraints | problems)',
  '(work | works | worked | working) ~ (very | extremely | so | really | long | incredibly) (hard | hours)',
  '(do not | did not | does not) deserve (negative | this | such | your | that)',
  '(doing | did | do | does | try | tried | trying) (our | their | his | her | my) ~ (very)? (best | utmost)',
  '(please | kindly | we ask you to | we request you to | ask for your | ask that you) ~ (kindly)? ~ (bear with us | be patient | have patience | remain patient | patience and understanding | patience | for your understanding | your understanding)',
  '(this | it) is ~ (our)? (not fast food | the tropics | august in | a busy | a working | a shared space | a neighborhood | a neighbourhood)',
];
/** Causes, of which a reply may give one. */
const CAUSES = [
  '(two | three | four | several | some | half | many | one | couple) ..1 of (us | our ..2 | the (team | staff | crew)) (were | was | are | is) ~ (off | sick | away | ill | out)',
  '(oven | till | boiler | freezer | machine | fryer | grill | lift | system | printer | van | dishwasher | internet | wifi | card reader) ~ (broke | failed | died | packed up | went down | crashed | played up)',
  '(it | this) (was | is) (a | the) (bank holiday | public holiday | school holiday | half term | long weekend | saturday night | festive | christmas)',
  '(because | as | since | and) (our | the) ..1 <THIRD> (was | were) ~ (late | slow | off | closed | delayed)',
  '(short-staffed | short staffed | understaffed | under-staffed | short handed | shorthanded | down a cook | people short | slammed | swamped | rushed off our feet | overwhelmed | run off our feet)',
  '(we | it | friday | saturday | sunday | night | team | kitchen | i) ~ (was | were | is | are | had been) ~ (a | an | our)? ~ (very | unusually | extremely | so | super | exceptionally | really | incredibly | crazy | super duper)? (busy | busiest | hectic | crazy | mad | manic | packed | rammed | stretched | slammed)',
  '(a | an | our | the | one of the | such a) ~ (very | really | absolute | extremely)? (busy | busiest | hectic | crazy | mad | manic | difficult | rough) ~ (day | night | week | evening | weekend | season | month | year | time | period | service)',
  '(it | things) (has | have | had) been (one of those | a (difficult | busy | tough | mad | rough | nightmare) | one thing after | a nightmare)',
  '(peak | high | busy | festive | holiday) (time | season | period | hours)',
  '(high | higher | heavy | large | increased | record | unusual) ~ (than normal | than usual | call)? (volume | volumes | demand | traffic | numbers)',
  '(due to | because of | owing to | on account of | thanks to | as a result of) ..6',
  '(our | the | one of our | two | three | a) ..2 (supplier | courier | oven | till | system | phones | boiler | van | vans | chef | chefs | cook | cooks | server | servers | driver | drivers | card reader | dishwasher | freezer | printer | staff | lift) ~ (was | were | had | has | have)? ~ (been | gone)? ~ (let us down | broke | broken | failed | down | quit | off sick | off ill | ill | sick | poorly | out of action | lost it | off with | called in sick | overheated | broke down)',
  '(the | some | bad | heavy) (weather | snow | storm | traffic | roadworks | strike | strikes | holidays | bank holiday) ~ (was | were | has been | had | meant | caused | delayed | held)',
  '(we | i) (have | had) ~ (had)? ~ (a lot | so much | two | three | several | people | staff | a nightmare | a big party | a large party | a coach) ~ (on | off | of staff | sick | going on | with | in | of people)',
];
/** A first account that opens the reply before the customer was heard. */
const HEARD =
  /\b(?:sorry|apolog\w*|thank|understand|frustrat\w+|you(?:['’]re| are) right|on us|let you down|shouldn['’]t|should not|disappoint\w+|hear)\b/i;

export default defineCheck({
  id: 'def-excuse-dwell',
  group: 'def',
  severity: 2,
  title: 'Dwelling on excuses',
  why: 'One short cause after the apology helps; two, or a cause before they are heard, turn the reply to your troubles.',
  source: 'Kapes et al. 2022; Lewicki, Polin & Lount 2016',
  flags: [
    'We were [short-staffed and it was a very busy night].',
    '[Due to unprecedented demand and supplier] problems, orders are late.',
    '[We would have called you back but] the phones were down.',
    'This was [beyond our control].',
    '[Because of the holidays and staff sickness] we could not answer.',
    '[We should have had two cooks but] one quit.',
    '[You have to understand it] was peak season.',
    '[Normally we would have caught it, but] the new system failed.',
    '[Our supplier let us down and then the courier lost it].',
    'Sorry about the wait, [we were slammed, the till broke and two cooks were off sick].',
    'Orders sometimes run late because of [unforeseen circumstances].',
    'Our riders [work long hours] in heat and rain.',
    'We request you to [kindly bear with us].',
  ],
  spares: [
    'We were two people short, and that is ours to plan for, not yours to wait through.',
    'A card reader failed at 7; it is replaced.',
    'We should have called you.',
    'You should have had your parcel on Monday.',
    'What would have helped you most?',
    'I’m sorry you waited. Our oven failed at six, and a spare is here from today.',
    'We should have called you on Monday, and I’m doing it today.',
    'We were short-staffed on Friday, and that is on us.',
  ],
  frames: [...LONE, ...CAUSES],
  refine(match, context) {
    if (!match.span || match.frame >= LONE.length) return null;
    // "We should have" owns up, until "but" or "because" follows.
    return /\bshould have\b/i.test(words(context.exchange.draft, match.span)) ? match : unlessOwned(match, context);
  },
  find(context) {
    const { draft } = context.exchange;
    const causes = distinct(
      context.sentences.flatMap(({ span, facts }) =>
        facts.hits
          .filter((hit) => hit.owner === 'def-excuse-dwell' && hit.frame >= LONE.length)
          .map((hit) => ({ start: hit.start + span.start, end: hit.end + span.start })),
      ),
    );
    if (causes.length < 2 || owns(draft)) return [];
    return runs(causes, context).map(({ span, sentence }) => {
      const unheard = !HEARD.test(draft.slice(0, span.start));
      const long = draft.slice(span.start, span.end).split(/\s+/).length * 3 > draft.split(/\s+/).length;
      return { span, sentence, captures: {}, frame: -1, severity: unheard && long ? 3 : 2 };
    });
  },
  fixes(match, { exchange: { draft } }) {
    return [
      ...instead(draft, match, 'That is ours to plan for, and here is what changes: [what you will change].'),
      ...leaveOut(draft, match),
    ];
  },
});

/** Overlapping hits as one. */
function distinct(spans: Span[]): Span[] {
  const out: Span[] = [];
  for (const it of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1);
    if (last && it.start < last.end) last.end = Math.max(last.end, it.end);
    else out.push({ ...it });
  }
  return out;
}

/** One match per sentence: from its first cause to its last. */
function runs(causes: Span[], { sentences }: DraftContext): { span: Span; sentence: Span }[] {
  return sentences.flatMap(({ span: sentence }) => {
    const here = causes.filter((c) => c.start >= sentence.start && c.end <= sentence.end);
    return here.length ? [{ span: { start: here[0]!.start, end: here.at(-1)!.end }, sentence }] : [];
  });
}
