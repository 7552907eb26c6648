import { defineCheck } from './shared/check';
import { words } from './shared/fix';
import { instead, leaveOut } from './shared/mend';

export default defineCheck({
  id: 'close-brushoff',
  group: 'close',
  severity: 3,
  title: 'Shutting the door',
  why: 'Closing the matter over their head leaves them nowhere to go but louder; name the limit and leave one door open.',
  source: 'Gottman 1994 (stonewalling); Baer 2016',
  flags: [
    'We [consider this matter closed].',
    '[Feel free to shop elsewhere].',
    '[That’s all we can do].',
    '[This is our final word].',
    '[We won’t be replying further].',
    '[End of discussion].',
    '[Take your business somewhere else].',
    '[Please don’t contact us] again.',
    '[Our decision is final].',
    'We [have nothing further to add].',
    '[We hope you find a place that suits] you better.',
    'A loft like this is [perhaps not for everyone].',
    '[Don’t come back], and yes, I’m the owner.',
    'There are [plenty of other cafes] on this street.',
    'You are [free to cancel] at any time.',
  ],
  spares: [
    'I won’t close this until you tell me it’s right.',
    'The kitchen closes at 9.',
    'If that’s all, enjoy the weekend.',
    'I can’t reply here about your account, so here’s my line.',
    'If we can’t get the part, I’ll tell you where else has it.',
    'You’re free to cancel without a fee, and I’ll do it for you today.',
    'I understand if you don’t come back, and my line stays open.',
    'We hope you find the new seats easier on the knees.',
  ],
  frames: [
    '(see | saw | have) no ~ (need | reason | point) ~ (to | in) ~ (discuss | discussing | reply | replying | continue | continuing | respond | comment | go | engage | further)',
    '(matter | issue | complaint | case | this) ~ (has | have) ~ (already)? been (dealt with | addressed in full | fully addressed | closed)',
    'if you do not ~ (like | want | agree | enjoy) ..5 (there is | there are | you can ~ (go | always) | go | try | feel free | the door)',
    '(consider | regard | deem | considered | mark | marking | treat | considering) ..1 (this | the | your | that) ..1 (matter | case | issue | complaint | ticket | topic | conversation | query | it) ~ (as | to be)? ~ (closed | resolved | settled | concluded)',
    '(matter | case | issue | complaint | topic | conversation | subject) ~ (is | has been | was) ~ (now)? ~ (closed | concluded | settled | over) !(by mistake | without | too)',
    '(that | this) ~ (is | was) ~ (all | the best | the most | as much as | everything) ~ (that)? (we | i) ~ (can | could | are able to | are prepared to | are willing to) ~ (do | offer | say | give)?',
    '(feel free to | you are (free | welcome) to | you can always | you may | please | go and | kindly) ~ (always)? ~ (shop | eat | dine | stay | go | look | try | buy | book | choose | leave | take your | find | seek) ..3 (somewhere | elsewhere | another | other | someone | competitors | competition | not to book)',
    '(take | bring) your (business | custom | money | complaints) ..1 (somewhere | elsewhere)',
    '(go | shop | eat | dine | stay | try | look) (somewhere else | elsewhere | some other place)',
    '(final | last) (word | decision | offer | response | answer) !(on when)',
    '(decision | decisions) ~ (is | are | remains | stands) ~ (is)? final',
    '(we | i) ~ (will | shall | do | are | can) ~ not ~ (be)? ~ (replying | responding | discussing | entering | engaging | commenting | reply | respond | discuss | enter | engage | comment) ~ (to | on | into | with)? ..3 (further | any more | anymore | any longer | correspondence | again | debate | discussion | arguments)',
    '(nothing | no more | not anything) ~ (further | more | else)? ~ (that)? (we | i)? ~ (to) (add | say | discuss | offer)',
    '(end of (story | discussion | conversation | debate | the matter) | case closed | enough said | take it or leave it | that is that | that is the end of (it | that | the))',
    '(please | kindly | so)? do not ~ (contact | come | write | call | message | bother | return | reply | visit | email) ~ (us | me | to | back | again | coming) ~ (again | back | here | us | any)?',
    '(do not | never) come back',
    '(we | i) ~ (hope | trust | wish) ~ (that)? you ~ (will | can | do | may)? ~ (find | choose | enjoy | get) ~ (a | an | some | another | what | somewhere)  ..3 (elsewhere | that (suits | is (the right | a better | right)) | more to your | better suited | more suitable | more suited | other place | you are looking for | another * | of higher | to your (taste | liking))',
    '(is not | are not | is perhaps not | may not be | might not be | perhaps not | maybe not | simply not) ~ (really | always)? ~ (for | suited to | right for | the right (fit | place | one | choice) for | a good fit for | to the taste of | suit | suits)  (everyone | everybody | you | anybody | everyone who)',
    '(does not | do not | will not | can not) ~ (suit | please) (everyone | everybody)',
    '(can not | cannot) ~ please (everyone | everybody | all)',
    '(not everyone | not everybody) ~ (vibes | likes | shares | gets | enjoys | appreciates | understands)',
    '(plenty | lots | many) of ~ (other | great | good | alternative) (places | options | cafes | hotels | restaurants | shops | makers | salons | apps | gyms | alternatives | banks | games | providers)',
    '(free | welcome) to (cancel | leave | close your account | unsubscribe | uninstall | walk | move | switch) ..3 !(free | without)',
    '(may | might | would | could) be (a)? ~ (better | best) (match | suited | fit | served | off) (for | to | by | with | elsewhere | somewhere)',
    '(if you do not like (it | our) | if it is not for you | if you are not happy with (that | it) ) ..3 (there | you | do not | then | go | find)',
    '(we | i) ~ (part ways | wish you (the best | all the best | luck | well) ~ (of luck)? ~ (elsewhere | in (finding | recovering | your search) | at | finding))',
    '(you are | you were) ~ (no longer | not) welcome',
    '(we | i) ~ (would | do) ~ (suggest | recommend) you ~ (go | try | look | find | choose | visit) ..3 (else | elsewhere | another | different)',
  ],
  refine(match, { exchange: { draft } }) {
    if (!match.span || !match.sentence) return match;
    const text = words(draft, match.sentence);
    if (/\b(?:sorry|apolog\w*)\b/i.test(text) && /\bfor you\b/i.test(words(draft, match.span))) return null;
    if (
      /\b(?:I['’]ll|we['’]ll|I will|we will|I can|we can(?!['’]t|not)|without (?:a |any )?(?:fee|charge)|I understand if|your (?:pin|card|password|account|details))\b/i.test(
        text.slice(match.span.end - match.sentence.start),
      )
    )
      return null;
    if (
      /\b(?:never|not|n['’]t) (?:\w+ )?$/i.test(draft.slice(match.sentence.start, match.span.start)) &&
      /^(?:final|last|consider|matter)/i.test(words(draft, match.span))
    )
      return null;
    // Taste and fit are a shrug more than a slammed door.
    const shrug =
      /\b(?:everyone|everybody|suited|fit|match|plenty|lots|other|hope|elsewhere)\b/i.test(words(draft, match.span)) &&
      !/\b(?:take|go|shop|eat)\b/i.test(words(draft, match.span));
    return shrug ? { ...match, severity: 2 } : match;
  },
  fixes(match, { exchange: { draft } }) {
    return [
      ...instead(
        draft,
        match,
        'If you’d like someone else to look at this, write to [name] and I’ll pass on what I have.',
        'I understand if you don’t come back, and you can reach me at [how to reach you].',
      ),
      ...leaveOut(draft, match),
    ];
  },
});
