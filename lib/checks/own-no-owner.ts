import { defineCheck } from './shared/check';
import { replaceSpan } from './shared/fix';
import { instead } from './shared/mend';

const ACTOR = /\b(?:by|with|to) (?:me|us|our|my|\p{Lu}\p{Ll}+)\b/u;

export default defineCheck({
  id: 'own-no-owner',
  group: 'own',
  severity: 2,
  title: 'Nobody acts',
  why: 'Nobody in this sentence does anything; say who does it, best of all “I”.',
  source: 'Packard, Moore & McFerran 2018',
  flags: [
    '[Your complaint will be looked into].',
    '[Someone will get back to you].',
    '[The relevant team has been informed].',
    '[This is being investigated].',
    '[Your comments have been forwarded] to the appropriate department.',
    '[Management will review].',
    '[The matter has been escalated].',
    '[It will be addressed].',
    '[A representative will contact you].',
    'Hi Sam, [your feedback has been shared] with the concerned department.',
    'Sorry about that. [The issue is under review].',
    '[One of our agents will be in touch].',
  ],
  spares: [
    'Please make sure that you’re logged in with the same account.',
    'I’ve passed it to Lena in billing and I’ll check with her at 4.',
    'I’ll look into it today.',
    'We’re reviewing the tape tonight.',
    'My colleague Omar will call you before noon.',
    'It was fixed by our team on Monday.',
    'Your refund has been sent.',
    'The door has been repaired.',
    'Somebody should have called you, and nobody did.',
  ],
  frames: [
    '{(your | this | the | these | those | all | it | that | they | which | issue | matter | everything) ..4 (will be | is being | are being | has been | have been | is | are | was | were | will now be | to be) ~ (now | duly | well)? ~ (looked into | looked at | investigated | reviewed | addressed | escalated | passed on | passed along | forwarded | handled | noted | taken care of | dealt with | logged !(in | on | out | into) | recorded | conveyed | communicated | circulated | flagged | endorsed | highlighted | shared (with | internally | across) | taken on board | taken up | examined | raised (with | internally) | passed (to | onto) (the | our) ..2 <BODY> | followed up)}',
    '{(someone from (the | our) * | someone | somebody | a representative | a colleague | a specialist | an agent | an advisor | an adviser | an expert | a member of (the | our) ..2 (team | staff) | one of our ..2 (agents | team | specialists | representatives | colleagues | advisers | advisors | experts | staff) | the (relevant | appropriate | concerned | respective | responsible | right | technical) ..2 <BODY> | management | the authorities) ~ (will | shall | has | have | is | are | is going to | would) ~ (been | be)? ~ (get | contact | call | reach | review | look | investigate | informed | notified | in touch | respond | reply | touch | handle | working | looking | made aware | take | assist | follow | alerted)}  ..2 (back)? (to you | you)?',
    '{(this | that | it | issue | matter | complaint | case) (is | are) ~ (now | currently)? ~ under (review | investigation | consideration)}',
    '{(to | with) the (relevant | appropriate | concerned | respective) (department | team | office | desk | section | authority | authorities | unit | people | person | personnel | officer)}',
  ],
  refine(match, { exchange: { draft } }) {
    if (!match.span || !match.sentence) return null;
    return ACTOR.test(draft.slice(match.span.end, match.sentence.end)) && match.frame === 0 ? null : match;
  },
  fixes(match, { exchange: { draft } }) {
    const text = match.span ? draft.slice(match.span.start, match.span.end) : '';
    const contact = /\b(?:contact|call|touch|reach|get back|respond|reply|follow)\b/i.test(text);
    const put = contact
      ? 'I’ll write to you myself by [when].'
      : 'I’m looking into this myself, and I’ll tell you here by [when] what I found.';
    const whole = instead(draft, match, put);
    if (whole.length > 0 || !match.span) return whole;
    return /^(?:to|with) the/i.test(text) ? [replaceSpan(draft, match.span, `${text.split(' ')[0]} [name]`)] : [];
  },
});
