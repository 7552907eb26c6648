import { defineCheck } from './shared/check';
import { editsFix, words } from './shared/fix';
import { cutPhrase, instead, placed } from './shared/mend';
import { changing, unlessOwned } from './shared/owning';

/** The record says what the customer said. */
const BEARS_OUT =
  /\b(?:you (?:did )?(?:wait(?:ed)?|sat|stood)|you(?:['’]re| are| were) (?:right|kept|left|told|given|charged|sent|served)|nobody (?:came|went|rang|answered|told)|no one (?:came|went|rang|answered|told)|(?:it|they|that) (?:shows?|bears? you|backs? you)|just as you)\b/i;
const LOOKED = /\b(?:cctv|cameras?|footage|records?|logs?|system|till|notes|checked|watched|reviewed)\b/i;

export default defineCheck({
  id: 'def-correcting',
  group: 'def',
  severity: 2,
  title: 'Correcting them',
  why: 'Putting the customer right in public turns your reply into a debate; the fact can stay, the contradiction can go.',
  source: 'Danescu-Niculescu-Mizil et al. 2013; Gibb 1961 (certainty)',
  flags: [
    '[Actually, you] waited 15 minutes, not 40.',
    '[For the record], we were open.',
    '[Let me be clear]: nobody was rude.',
    '[The fact is] you ordered the large.',
    '[In fact, our] staff offered you water twice.',
    '[With all due respect], that’s not how it went.',
    '[To set the record straight], we did call.',
    'Well, [the reality is] prices went up for everyone.',
    '[Your table was actually] ready at 7.',
    'Hi Joan, thanks for the post. [Our records show] the room was cleaned at noon.',
    '[We would like to clarify] that the parcel left on Tuesday.',
    '[In fairness], the listing mentions a courtyard view.',
    'Dear Ahmed, [we did offer] you another table.',
    '[I must point out] that all our instructors are certified.',
    'Just [so people reading] have the full picture, we stayed open an hour longer for them.',
    '[Hope this clarifies!]',
    '[I must correct what] you wrote about the manager.',
    '[Just to set things straight], the room was ready at three.',
  ],
  spares: [
    'With respect to the refund, it left our account today.',
    'You can actually skip the form and message me here.',
    'We actually changed the recipe after reviews like yours.',
    'To be honest, we dropped the ball.',
    'I’d like to find out what actually happened.',
    'The fact is we were late.',
    'Our records show we charged you twice, and that is our mistake.',
    'I did call you this morning and will try again at four.',
    'I checked the cameras, and you waited 40 minutes.',
    'We checked the footage and nobody came to your table for half an hour.',
    'Could you send me the date so that I have the full picture before I call you?',
    'Let me put this right for you.',
    'To be clear about what happens next: I ring you at four.',
  ],
  frames: [
    '(think | believe | suspect)? you will find (that | we | it | the | our | there)',
    'what you ~ (call | term | refer to as | describe as | label)',
    'you (were | seemed | looked | appeared) ~ (more than | perfectly)? ~ (happy | pleased | satisfied | content | fine | delighted) ~ (when | at the | on the | with the | as you | to (sign | pay | leave))',
    '^^ (actually | in fact | in actual fact | as a matter of fact | in reality | in truth) , !(we ~ (did not | were | should | failed | got | made | missed)) (you | your | we | our | it | that | this | the | i | he | she | they | all | every | most)',
    '(you | your ..3) (were | was | are | is | did | had) actually',
    'you actually <ACT.past>',
    '(it | that | this) (is | was) actually (a | an | the | quite | very)',
    '(for the record | to set the record straight | set the record straight | to set (things | it | this | matters) straight | just to set (things | it) straight | to put the record straight | put (that | this | it) straight | just to clarify | to clarify | to be (clear | very clear) !(about what | i will | we will) | contrary to (your | what | the) | with (all)? (due)? respect !(to | for | of) | no offence | no offense | in fairness | in all fairness | a common (misunderstanding | misconception) | common (misunderstanding | misconception))',
    'to be fair , (you | your | to (our | my | the) | we | our | he | she | they | it)',
    '(let | allow | permit) (me | us) ~ (to)? (be clear | be very clear | correct | clarify | stress | set | put (it | this | things | that) (straight | plainly | bluntly | politely | simply) | remind | point out | explain something | assure you that)',
    '(we | i) ~ (would | must | should | have to | do | will | need to | also)? ~ (like to | want to | wish to | feel obliged to | feel compelled to)? ~ (however)? (point out | clarify | correct (you | your | this | that | the | what | some) | set the record | put straight | stress that | contradict)',
    '^^ the ~ (truth | fact | facts | reality | simple truth | plain fact) ~ (is | are | of the matter is | remains) ~ (that)? !(we ~ (were | did not | should | failed | got | made | missed | are sorry))',
    '(hope | trust | hopefully) ~ (that)? ~ (this | that | it | these)? ~ (clarifies | clears | clarify | clear | explains | settles) !(what we)',
    'so (that)? (people | folks | everyone | anyone | readers | others | future guests | those) ~ (who (are | is))? (reading | know | knows | understand | understands | has the | have the)',
    '(anyone | people | folks | everyone | those | everybody | customers) ~ (else)? reading (this)?',
    '(fuller | other side of the | rest of the | balanced) (picture | story | view | context)',
    'to (have | get | give) the full (picture | story | context)',
    '(our | the) ..3 <RECORD> ~ (clearly | also)? ~ (show | shows | showed | confirm | confirms | indicate | indicates | suggest | suggests | prove | proves | state | states | reflect | reveals | reveal | has you | have you) !(we | that we | a delay | us)',
    '(according to | based on | going by | looking at | as per) (our | the) ..3 <RECORD>',
    '(we | i) ~ (have | checked | reviewed | watched | looked at) ~ (it)? (all)? (on | the | our)? ~ (cctv | camera | cameras | footage | three cameras) !(and we | and i)',
    '(we | he | she | they | our ..3) did ~ (offer | say | tell | warn | email | ask | explain | mention | advise | inform | show | invite | apologise | apologize | hold | wait | knock | serve | consult | provide | give you)',
    '(we | they | our ..3) do ~ (say | state | ask | advise | explain | tell | warn | mention | make it clear | make clear | remind)',
  ],
  refine(match, context) {
    const { draft } = context.exchange;
    if (match.sentence && words(draft, match.sentence).endsWith('?')) return null;
    const said = match.sentence ? words(draft, match.sentence) : '';
    if (changing(said) || (LOOKED.test(said) && BEARS_OUT.test(said))) return null;
    return unlessOwned(match, context);
  },
  fixes(match, { exchange: { draft } }) {
    if (!match.span || !match.sentence) return [];
    const marked = words(draft, match.span);
    const opener =
      /^(?:actually|in fact|in actual fact|as a matter of fact|for the record|to set the record straight|to be clear|in (?:all )?fairness|with (?:all )?(?:due )?respect|just to clarify|to clarify|no offen[cs]e)\b/i.exec(
        marked,
      );
    if (opener)
      return cutPhrase(
        draft,
        { start: match.span.start, end: match.span.start + opener[0].length },
        match.sentence,
        `Leave out “${opener[0].toLowerCase()}”`,
      );
    const records = /^(?:our|the) [\w\s]+? (?:shows?|confirms?|indicates?|suggests?|proves?|states?)$/i.exec(marked);
    if (records) {
      const text = placed(draft, match.span.start, 'What I have here says');
      return [
        editsFix(
          [
            { start: match.span.start, end: match.span.end, text },
            { ...before(draft, match.sentence.end), text: '; if that is off, tell me' },
          ],
          'What I have here says …; if that is off, tell me',
        ),
      ];
    }
    return instead(draft, match, 'Here is what I have on my side; if any of it is off, please tell me.');
  },
});

/** The empty stretch before the sentence's closing mark. */
function before(draft: string, end: number): { start: number; end: number } {
  const at = /[.!?]$/.test(draft.slice(0, end)) ? end - 1 : end;
  return { start: at, end: at };
}
