import { defineCheck } from './shared/check';
import { sorryFor } from './shared/complaint';
import { words } from './shared/fix';
import { instead } from './shared/mend';

/** What their feeling says of our act: "you felt rushed" is "we rushed you". */
const ACTS: Record<string, string> = {
  rushed: 'rushed you',
  ignored: 'ignored you',
  misled: 'misled you',
  'let down': 'let you down',
  disappointed: 'let you down',
  neglected: 'neglected you',
  'short-changed': 'gave you less than you paid for',
};
const FELT =
  /\b(?:feel|felt|feeling|are|were|so) (?:a bit |a little |so |very |quite |really )?(rushed|ignored|misled|let down|disappointed|neglected|short-changed|unwelcome|uncomfortable|disrespected|frustrated|upset|hurt|unhappy|dissatisfied)\s*[.!]/i;

/** The apology turned from their feeling to what we did, or null where it does not say. */
function ourPart(sentence: string): string | null {
  const felt = FELT.exec(sentence)?.[1]?.toLowerCase();
  return felt ? `I’m sorry we ${ACTS[felt] ?? `left you ${felt}`}.` : null;
}

export default defineCheck({
  id: 'apo-perception',
  group: 'apo',
  severity: 3,
  title: 'Sorry you feel',
  why: 'Being sorry for what they feel, think or expected puts the cause in them; be sorry for what was done.',
  source: 'Lewicki, Polin & Lount 2016; Kapes et al. 2022',
  flags: [
    'I’m [sorry you feel] that way.',
    '[Sorry you think] our prices are high.',
    'We [regret that you were disappointed].',
    '[Sorry you found] the room small.',
    '[Sorry to hear you didn’t enjoy] your visit.',
    'We’re [sorry we did not meet your expectations].',
    'I’m [sorry that you see it] like this.',
    '[Apologies that you were unhappy].',
    'We are [sorry you believe] you were overcharged.',
    'Hi Craig, [sorry you’re not loving] the new one.',
    'We’re [sorry that the meal was not to your liking].',
    'We [regret your disappointment].',
    'We are [sorry that your mother felt] the driver was rude.',
    'We’re [sorry you disagree] with the outcome.',
    '[Sorry your little one was disappointed]!',
  ],
  spares: [
    'I’m sorry you had to wait in the rain.',
    'I’m sorry you were charged twice.',
    'I’m sorry you never got an answer.',
    'I’m sorry you were given the wrong room.',
    'I’m so sorry about your mother.',
    'I’m sorry we let you down.',
    'I’m sorry you found a hair in your soup.',
    'I’m sorry we left you feeling ignored for three weeks.',
    'I’m sorry your food was cold, and no wonder you were disappointed.',
  ],
  frames: [
    '<SORRY> ~ (that)? (you | your ..2) ~ (left | leave | came away | come away | were left | got | have | had | been left) ~ (with)? ..2 (impression | feeling that | sense that | opinion)',
    '<SORRY> ~ (that)? (you | your ..2) ~ (were | are) not able to ~ (appreciate | enjoy | see | understand | relax)',
    '<SORRY> ~ (to (hear | know | learn | see | read | find out | say))? ~ (that | about how)? (you | your ..2 | anyone | anybody | people | some of you) ~ (may | might | must)? ~ (have)? ~ (been | left)? ~ (feeling | feel | felt | think | thought | believe | believed | perceive | perceived | consider | considered | see it | saw it | see things | saw things | see this | view it | view | took it | take it | took that | disagree | disagreed | deem | came away | got the impression | have the impression | regard | sense | sensed)',
    '<SORRY> ~ (to (hear | know | learn | see | read))? ~ that? you (find | found) ~ (our | the | us | my | it | your ..2)  !(in your)',
    '<SORRY> ~ (to (hear | know | learn | see | read | find))? ~ (that | you)? (you | your ..3 | anyone) ~ (are | were | have been | was | is | left | remain | became | got) ~ (feeling)? ~ (not)? ~ (so | very | at all)? !hurt (<FEELING> | less than | dissatisfied | salty | under the impression | not (happy | satisfied) | sad | stoked | happy | satisfied | keen | impressed | pleased | fond) ',
    '<SORRY> ~ (to (see | hear))? ~ you ~ (so)? (<FEELING>)',
    '<SORRY> ~ (to (hear | know | learn | see | read))? ~ (that)? (you | your ..2) ~ (do | did | does | are | were | was | could | have) not ~ (manage to)? ~ (enjoy | enjoying | enjoyed | like | liking | liked | love | loving | find | agree | appreciate | satisfied | happy | fond | a fan | impressed | pleased | stoked | keen | care for | getting on | feel | feeling | loved | get on | into)',
    '<SORRY> ~ (to (hear | know | learn | see | read))? ~ (if | that)? ..6 (meet | met | meeting | match | matched | live up to | lived up to | reach | exceed | short of | below | fall short of | fell short of | falls short of | performed to) ~ (with)? (your | the | their | customer | customers | guest)? ..2 (expectation | expectations | standards you)',
    '<SORRY> ~ (to (hear | know | learn | see | read))? ~ (that)? ..6 (not | was not | were not | less than | hardly | not quite) ~ (to | up to | quite to | at) your (full | complete)? (liking | taste | satisfaction | like | preference | tastes)',
    '<SORRY> ~ (to (hear | know | learn | see | read))? ~ (that)? ..6 (not | was not | were not | is not) ~ (quite)? ~ (for you | the right fit | your cup of tea | your thing | what you (had)? ~ (wanted | hoped | expected | pictured | imagined | have in mind | had in mind) | as (you)? ~ expected | as you had)',
    '<SORRY> ~ (to (hear | know | learn | see | read))? ~ (that)? ..10 (you ~ had | you would | you have) ~ (hoped | pictured | imagined | wanted | envisaged) ',
    '<SORRY> ~ (to (hear | see | read | learn) (of | about)?)? ~ (for)? ~ your (disappointment | frustration | feelings | dissatisfaction | unhappiness | perception | displeasure | upset | view | opinion)',
    '(gutted | sad | saddened | disappointed | sad to hear | sorry) ~ (that)? you ~ (feel that | feel this | feel the | took it that way | see it that way | feel we)',
  ],
  refine(match, { exchange: { draft } }) {
    if (!match.span || !match.sentence) return match;
    const marked = words(draft, match.span);
    const after = draft.slice(match.span.end, match.sentence.end);
    if (/inconvenienced$|\bwere let down$/i.test(marked)) return null;
    // Found as in "found a hair" is a fact; found as in "found the room small" is a view.
    if (
      /\bfound\b/i.test(marked) &&
      /^\s*(?:a|an|two|\d+|hair|dirty|no|nothing|nobody|someone|glass|plastic|mould|mold|bugs)\b/i.test(after)
    )
      return null;
    if (
      /\b(?:because|after) (?:we|our)\b|\bwe (?:left|made|kept|let|put)\b/i.test(words(draft, match.sentence)) &&
      !/\bthat way\b/i.test(after)
    )
      return null;
    return match;
  },
  fixes(match, { exchange: { draft }, reading }) {
    if (!match.span || !match.sentence) return [];
    const text = words(draft, match.sentence);
    const ours = /expectations?/i.test(text)
      ? 'You expected better from us, and you were right to. I’m sorry.'
      : ourPart(text);
    return instead(draft, match, ...(ours ? [ours] : []), `I’m sorry about ${sorryFor(reading)}.`);
  },
});
