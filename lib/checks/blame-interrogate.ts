import { defineCheck } from './shared/check';
import { words } from './shared/fix';
import { instead, leaveOut } from './shared/mend';
import { ASKED, recast } from './shared/recast';

export default defineCheck({
  id: 'blame-interrogate',
  group: 'blame',
  severity: 2,
  title: 'Accusing question',
  why: 'A question that holds the answer against them reads as a cross-examination; ask one open question and say why you ask.',
  source: 'Zhang et al. 2018; Danescu-Niculescu-Mizil et al. 2013',
  flags: [
    '[Why didn’t you] tell the server?',
    '[Did you even read] the menu?',
    '[What did you expect] for ten dollars?',
    '[Don’t you realise] how busy we are?',
    '[Why would you wait] three weeks to complain?',
    '[Did you bother to check] the website?',
    '[Who told you] that?',
    '[Why didn’t you] just ask?',
    '[Do you not understand] how shipping works?',
    'Dear Max, [have you ever run] a restaurant?',
    '[Could it have been rained on] or rubbed against denim?',
    '[Was it kept] below 5 degrees on the way home?',
    'If it was so bad, [why did you] come back?',
    '[Did you not see] the sign?',
    '[What exactly did you think] would happen?',
  ],
  spares: [
    'Did you get my message with the label?',
    'What did you hope we’d do?',
    'Why did we miss it? Because nobody owned the inbox.',
    'Would you tell me which branch it was?',
    'Do you know the order number by any chance?',
    'Have you tried turning the router off and on?',
    'Did you have a chance to check whether the refund has arrived?',
    'Who told you the shop was closed, so that I can set it right with them?',
  ],
  frames: [
    'did you not ~ (see | hear | know | notice | receive | get | realise | realize | understand | think)',
    'what (exactly | precisely | on earth)? ~ did you ~ (exactly | honestly | really | seriously)? ~ (think | expect | imagine | suppose | want us to)',
    '(why | how come) ~ (did not | do not | have not | had not | would not | could not | were not | are not) (you | anyone | anybody | one of you | your ..2)',
    '(why | how come) you ~ (did not | do not | wait | never | came | stay | order | write | post)',
    '(why | how come) (did | do | would | have | are | were | should) you ~ (then)? ~ (wait | come | order | book | stay | choose | eat | keep | accept | sign | agree | pay | leave | buy | return | go | say | write | post | bring | complaining | still)',
    'did you ~ (even | bother | actually | not | ever | really | bother to | think to | once) ~ (to)? (read | check | try | ask | tell | look | call | mention | open | contact | speak | consider | think | listen | follow | say | realise | realize | notice | bother)',
    'did you not ~ <ACT.inf>',
    'why? did not you ~ <ACT.inf>',
    '(do not | do | can | could | can not | did not | did) you (not | even | really | honestly | seriously)? ~ (realise | realize | understand | appreciate | see | think | expect) (how | that | this | it | we | our | what | why) !(would (help | make) | we can | we could)',
    'do you (have)? (any idea | even know | not know | know how (much | hard | busy | many))',
    'what (did | do | were | else did) (you)? ~ (expect | expecting | you expect | you think would)',
    'who told you (that | this | so | it | we) !(the)',
    'have you ever ~ (tried to | tried | run | worked | owned | managed | been | had to | wondered)',
    '(could | might) (it | this | that | they) ~ (not)? ~ (have)? ~ (been)? ~ (be that)? ..1 (rained | rubbed | dropped | left | kept | washed | exposed | damaged | you | stored | misplaced | overlooked | shared | closed)',
    '(was | were) (it | they) ~ (kept | stored | washed | charged | used | worn | refrigerated | plugged | switched)',
    '(is | was) it (really | so) (too much | that | hard | difficult) ..3',
    'how (can | could | dare | on earth) you ~ (possibly)? ~ (say | expect | claim | think | know | complain | write | accuse)',
    '(are | were) you (not | really | seriously | honestly) ~ (aware | saying | expecting | suggesting | telling)',
  ],
  refine(match, { exchange: { draft } }) {
    if (!match.span || !match.sentence) return match;
    const text = words(draft, match.sentence);
    const clause = draft
      .slice(match.sentence.start, match.span.start)
      .split(/[,;:–—]/)
      .at(-1)!;
    // Only a question asks; "no wonder why you did not" does not. A purpose given makes it open.
    if (
      !/\?/.test(draft.slice(match.span.end, match.sentence.end + 1)) ||
      /\bso (?:that )?(?:I|we)\b|\bto help (?:me|us)\b/i.test(text)
    )
      return null;
    return /\b(?:understand|see|know|sorry|wonder|tell (?:me|us)|ask(?:ed|ing)?|explain)\b/i.test(clause)
      ? null
      : match;
  },
  fixes(match, { exchange: { draft } }) {
    if (!match.sentence) return [];
    return [...instead(draft, match, ...recast(ASKED, words(draft, match.sentence))), ...leaveOut(draft, match)];
  },
});
