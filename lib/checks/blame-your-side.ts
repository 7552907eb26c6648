import { defineCheck } from './shared/check';
import { words } from './shared/fix';
import { instead, leaveOut } from './shared/mend';
import { ownedNear, soughtAfter } from './shared/owning';

export default defineCheck({
  id: 'blame-your-side',
  group: 'blame',
  severity: 3,
  title: 'It’s your side',
  why: 'Handing the cause to their phone, their habits or their duty closes the case before it was looked at; offer to look together.',
  source: 'Kapes et al. 2022; Stone, Patton & Heen 1999',
  flags: [
    'The issue [will be with your broadband].',
    'Issues like this are [generally down to the device].',
    'Buffering is [nearly always caused by] your wifi.',
    '[Customers are responsible for] keeping their receipts.',
    'It is [the customer’s responsibility] to check the gate.',
    'Timely repayment is [the responsibility of the customer].',
    'It is [up to parents to] set up the controls.',
    'Dear Jo, [guests are expected to] label their bags.',
    'This is most likely [due to your older handset].',
    'Accounts are [only lost when login data is shared].',
    '[It depends how it’s used].',
    'Unfortunately the [error is on your side].',
    'The coat [was not washed as it should be].',
    'It’s [likely an issue with your phone].',
    'This happens [when the app isn’t updated by the user].',
  ],
  spares: [
    'It is our responsibility to keep the lift running.',
    'Please check that your phone has the latest update, and write to me if it still crashes.',
    'Your phone did nothing wrong; our update broke the login.',
    'To see whether it is the wifi, could you try it on mobile data?',
    'Our drivers are responsible for ringing the bell, and ours did not.',
    'That was our export, not your side.',
    'Your dog was lovely and is welcome here.',
    'Because of our delay your application came too late.',
    'The stain was there before you came, and we missed it.',
    'The warranty is not lost: you opened it because we asked you to.',
  ],
  frames: [
    '(problem | issue | fault | cause | culprit | trouble | reason) (is | was | lies | seems) ~ (to be)? ~ your (own)? (phone | device | laptop | router | browser | connection | wifi | wi-fi | computer | internet | settings | password | network | handset | dog | cat | washing machine)',
    'your ..1 (slow | old | poor | weak | bad | outdated | cheap) (internet | connection | wifi | phone | device | computer | signal | network | browser | router) ~ (is | was | makes | make | causes | caused | can not | could not)',
    '(because of | due to | owing to | on account of | thanks to) your (own | late | slow | wrong | incorrect | incomplete | missing | poor)? ..1 (delay | delays | mistake | error | lateness | absence | misuse | negligence | behaviour | behavior | payment | application | details | internet | connection | phone | device | documents | information)',
    '(due to | because of | from | comes from) you ~ not? ~ !(being | having) (<ACT.ing> | forgetting | missing | arriving | leaving | giving)',
    '(shrinking | shrinkage | damage | stain | stains | crack | dent | fault | hole | scratch | scratches | mark | leak | wear) ~ (came | comes | stems | is | was | results | arose) ~ (due to | caused by | down to | because of)? ~ (from | by)? (your | wrong | incorrect | improper | a hot | hot | rough | careless | misuse | too much | a wrong | bad) ..2',
    '(shows | show | showed | has | had | clear | are) ~ (signs of | evidence of) ~ (use | wear | misuse | washing | tampering | water | having been | being)',
    '(was | were | has been | have been) ~ (used | worn | washed | dropped | opened | overloaded | misused | tampered with | altered | overcharged) ~ ..3 (that is | which is) why',
    '(warranty | guarantee | cover) ~ (is | was | has been | becomes)? ~ (void | voided | lost | gone) ..3 (since | because | as | when | if | by) (you | it | the)',
    '(only | usually | normally | mostly) ~ (happens | happen | occurs | occur | breaks | fails) ~ (if | when) (someone | somebody | people | users | customers | the (user | customer | owner))',
    '(happens | happen | occurs | is caused | breaks) ~ (when | if | because) (people | users | customers | guests | owners | drivers | they) ..1 (do not | forget | fail | ignore | misuse | leave | overload)',
    '(from | since | happened | comes from | came from) when you ~ (dropped | hit | opened | bent | washed | spilled | spilt | pulled | fell | sat on | knocked | forced | cut)',
    '(because of | due to | down to | caused by) your (own)? (vpn | browser | settings | firewall | ad blocker | provider | operator | app version | old * | antivirus | cache | keyboard | sim | sim card)',
    '(your | the) (phone | device | app | browser | computer | router | firmware) ~ (needs | need | wants | requires) ..4 not (us | our ..2)',
    '^^ not <ACT.ing> ..6 (leads to | lead to | causes | results in | is why | ends in)',
    '(your | such) (expectation | expectations | demand | demands) ~ (was | were | is | are) ~ (unrealistic | unreasonable | impossible | excessive | too (high | much | great))',
    'your (request | email | message | mail | form | return | parcel | claim | application | order) ~ (came | arrived | reached us | was sent | was submitted) ..1 (without | incomplete | too late | unsigned | empty | after the)',
    'your ..1 (children | kids | child | son | daughter | toddler | dog | dogs | cat | friends | guests | party | group | husband | wife) ~ (broke | spilled | spilt | damaged | scratched | knocked | tore | stained | ran wild | were running | was running | made a mess | shouted at | screamed at)',
    '(likely | probably | possibly | certainly | surely | just)? (an | a | the) (issue | problem | fault | error) (with | in | on) your (own)? (phone | device | router | browser | connection | wifi | computer | laptop | handset | bank | settings | internet)',
    '(when | if | because) ..4 not ~ (updated | charged | cleaned | set up | installed | connected) ..2 by the (user | customer | owner | guest)',
    'your (own)? (phone | device | laptop | router | browser | connection | wifi | computer | account | bank | settings) ~ (is | are | may be | must be | could be) ~ (the | to)? (problem | blame | cause | culprit | issue | reason)',
    '(caused | probably | likely | down | due | related | linked) ~ (by | to) ~ (an | a | the | your | either | several)? ~ (your | local | other)? ..2 (wifi | wi-fi | router | broadband | internet connection | handset | device | devices | phone | phones | browser | battery | spreadsheet software | network conditions | background apps | modem | home network | internet | apps on your | provider | settings on your)',
    '(fault | error | mistake | problem) (is | was | lies | lay) ~ (entirely | solely)? (yours | (on | at) your (side | end | part))',
    '(issue | problem | fault | error | cause | mistake | trouble) ~ (is | will be | may be | might be | lies | must be | was | sits | to be) ~ (with | on | in | at) your (own)? (device | phone | broadband | wifi | router | handset | computer | browser | network | bank | connection | end | side | property | address)',
    '(it is | this is | that is) ~ (the)? (background apps | apps | an app | * setting | settings) ~ (on | in) (your | the customer)',
    '(your | the) (own)? (device | phone | handset | laptop | tablet | computer) is ~ (too old | outdated | out of date | not supported | incompatible | simply too)',
    '(at | on | by) (your | the customer) end !(of)',
    '(<CUSTOMERS> | owners | residents | sellers | motorists | investors | buyers | senders | account holders) ~ (are | remain) ~ (responsible | liable | accountable) for',
    '(<CUSTOMERS> | owners | residents | sellers | motorists | investors | buyers | senders | brides | riders | users) (were | are) ~ (expected | required | obliged | supposed | advised | reminded | asked | encouraged | urged | requested) (to | that)',
    'responsibility of (the | each | every | any)? ..1 (customer | customers | guest | guests | passenger | passengers | user | users | tenant | tenants | owner | owners | sender | recipient | parents | parent | motorist | executor | account holder | patient)',
    "(customer's | guest's | user's | passenger's | motorist's | seller's | buyer's | tenant's | owner's | patient's | parents' | customers' | guests' | people's) (own)? (responsibility | job | duty | choice | risk)",
    '(is | are) ~ (the (customer | guest | passenger | user | buyer | seller | motorist | tenant | owner | parent | job seeker | account holder)) (responsibility | duty | job)',
    '(up to | it is for) (the | each | our | all)? ~ (customer | customers | guest | guests | passenger | passengers | user | users | parents | parent | owner | owners | tenant | tenants | job seeker | individual | buyer) to',
    '(at | is at) (your | their | the ..2) own (risk | discretion | running cost)',
    '(only | ever) ~ (lost | hacked | locked | activated | charged | fail | fails | occurs | removed | banned | scan) ..4 (when | if | where | once) ..6 (shared | presses | forced | user | violate | breaching | breached | used | ordered | press)',
    '(it | this | longevity | results | result | treatment length | speed | success) ~ (depends | depend | come down | comes down | relies | rely) ..2 (on | upon | of | from | to | how)  ..5 (used | cared | aftercare | device | worn | patient | user | own | looked after | exercises | followed | treated | stored | washed)',
    'it depends (on)? how (it | they | you)',
    '(was | were | has been | have been) ~ not ~ (handled | treated | stored | used | worn | cared for | maintained | looked after | brushed) ~ (with care | properly | correctly | as (directed | instructed | recommended) | according)',
    '(if | when) ~ (worn | used | cared for | stored | treated | looked after | opened | handled | followed) ~ (properly | correctly | with care | as (directed | instructed))',
    '(usually | normally | generally | typically | nearly always | almost always | mostly) ~ (fails | caused | from | down to | overwatering | starts) ..2 (because | when | by | if | user | sweat | forced)',
    '(was | were | has been | have been) ~ not ~ (used | stored | worn | washed | maintained | installed | charged | fitted | cared for) ~ (as (it | they | described | instructed | directed | shown | per) | in line with | according to) ..3',
    'user (interference | negligence | behaviour | action | damage | command)',
  ],
  refine(match, context) {
    const { draft } = context.exchange;
    if (!match.span || !match.sentence || soughtAfter(draft, match) || ownedNear(match, context)) return null;
    const lead = draft.slice(match.sentence.start, match.span.start);
    return /\b(?:our|we|not|n['’]t|nothing|without|isn['’]t) (?:\w+ )?$/i.test(lead) &&
      !/^up to/i.test(words(draft, match.span))
      ? null
      : match;
  },
  fixes(match, { exchange: { draft } }) {
    return [
      ...instead(
        draft,
        match,
        'I’d like to find the cause with you, so here is what I’ll check first: [what you will check].',
      ),
      ...leaveOut(draft, match),
    ];
  },
});
