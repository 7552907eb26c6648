import { defineCheck } from './shared/check';
import { instead, leaveOut } from './shared/mend';

export default defineCheck({
  id: 'def-doubt-author',
  group: 'def',
  severity: 3,
  title: 'Doubting who wrote it',
  why: 'Guessing in public that they are fake or a rival looks worse than the complaint; ask for the one detail you need, in private.',
  source: 'Tripadvisor reply rules; 16 CFR 465 (2024)',
  flags: [
    'We have [no record of you] as a guest.',
    '[This is a fake review].',
    '[You were never a customer] of ours.',
    '[We suspect a competitor] wrote this.',
    '[Are you sure you] visited the right place?',
    'This is clearly [a disgruntled former employee].',
    '[We know who you are].',
    '[Another bogus account].',
    '[Nobody by your name] has ever booked with us.',
    'We are [unable to locate any customer by the name] of Petra.',
    '[If you were a real customer] you would know our menu.',
    'We [question whether this is a genuine] review.',
    'Dear all, [genuine customers] can reach us by phone.',
    'We [do not believe you were ever] here.',
    'This has been [flagged to Trustpilot] as false.',
    'I [wonder whether you have the right restaurant].',
    'We can’t find a booking, so [we doubt you were ever here].',
  ],
  spares: [
    'I can’t find your booking under this name; would you send me the number?',
    'I want to be sure I have the right order.',
    'There are two shops with this name; the Oak Street one is ours.',
    'Fake parts are a real problem and here is how to check yours.',
    'Thank you for being a customer for ten years.',
    'You are right, that profile was fake, and we have removed it.',
    'We have no record of your call, which means we lost it, and I’m sorry.',
  ],
  unguarded: ['hypothetical'],
  frames: [
    '(wonder | wondering | not sure | unsure) ~ (whether | if) you (have | had | have got | got) the (right | wrong) *',
    'we ~ (doubt | question) ~ (that | whether | if)? you ~ (were | are | have | ever | did | really | actually) ..3',
    '(no | not any | not a) ..1 (record | records | trace | memory | recollection) (of | that) ..3 (you | your (name | visit | stay | booking | order | purchase | complaint)  | this (customer | guest | visit | person | name | name * ) | a (customer | guest | person | client | patient) | such a | ever serving | having served | anyone)',
    '(this | that | it | yours | which) ~ (is | was | looks | appears | seems | reads) ~ (to be | like)? ~ (clearly)? (a | another | yet another)? ~ (fake | bogus | fraudulent | false | paid | phoney | phony | made-up | made up | malicious | fabricated) (review | reviews | post | account | profile | complaint | one)',
    '(another | yet another | your | leaving | posting | writing | these | such) ~ (fake | bogus | fraudulent | phoney | phony) (review | reviews | post | posts | account | accounts | complaint | profile)',
    'you ~ (were | are | have) ~ (never | not) ~ (been)? ~ (even | a | our | one of our | an actual)? ~ (customer | guest | patient | client | diner | visitor | member | real customer | paying customer) !(in the)',
    '(if) you (are | were) ~ (a | an | indeed)? ~ (real | genuine | actual) (customer | guest | client | patient)',
    '(genuine | real | actual | true) (customers | customer | users | guests | patients | reviewers | clients | issues) (are | can | would | know | contact | get | have | will | do)',
    '(question | doubt | wonder | not sure | not convinced | doubtful) ~ (whether | if | that) (this | you | your ..2) ~ (is | are | was | were | ever | has | have) ..4 (genuine | real | customer | visited | stayed | dined | here | authentic | guest)',
    '(suspect | believe | think | know | assume | guess | convinced | wonder) ..5 (competitor | competitors | rival | former employee | ex-employee | ex employee | fake | not a genuine | not genuine | disgruntled | someone you know | an agenda)',
    '(from | by | a | an) ~ (our)? (competitor | rival | disgruntled | jealous | former employee | ex-employee | troll) ~ !(offer | price | who helped)',
    'a (disgruntled | bitter | jealous | former disgruntled) ..2 (employee | customer | competitor | ex | client | staff | tenant)',
    'are you ~ (sure | certain) ~ (that)? (you | it was | this was | this is | it is) !(would | want | do not | still | can)',
    '(we | i) ~ (think | believe)? ~ (we | i)? ~ (know | can guess | can tell | have a good idea) (exactly)? who (you are | wrote this | this is | posted this | is behind)',
    'who you really are',
    '(nobody | no one | no customer | no guest | no patient | no person | no client | any customer | any guest | anyone | any patient | any person | any booking) (by | with | of | under | called) ..3 (name | that name)',
    '(we | i) ~ (do not | can not) ~ (believe | think) ~ (that)? you ~ (were | have | are | ever | actually | visited | stayed | dined | ate) ~ (ever | been | actually | even)?',
    '(flagged | reported | reporting | flag) ..4 (to | with | as) (trustpilot | google | yelp | tripadvisor | facebook | the platform | fake | false | fraudulent)',
    '(not sure | no idea | unclear) who you (mean | are)',
    'your supposed (visit | stay | purchase | experience | husband | wife)',
  ],
  refine(match, { exchange: { draft, site } }) {
    if (!match.span || !match.sentence) return match;
    const around = draft.slice(match.sentence.start, match.sentence.end);
    if (
      /\b(?:we lost|our (?:mistake|fault)|you(?:['’]re| are) right|we(?:['’]ve| have) (?:removed|banned|deleted))\b/i.test(
        around,
      )
    )
      return null;
    return site === 'tripadvisor' ? { ...match, severity: 4 } : match;
  },
  fixes(match, { exchange: { draft } }) {
    return [
      ...instead(
        draft,
        match,
        'I couldn’t match this to a visit yet; please send me the date by message and I’ll look into it either way.',
      ),
      ...leaveOut(draft, match),
    ];
  },
});
