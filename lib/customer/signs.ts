/**
 * Small signs that a clause tells of something gone wrong, or of nothing at all; evidence.ts weighs them.
 * Frames as in lib/text/frame-syntax.ts.
 */
export const SIGNS: Record<string, readonly string[]> = {
  not: [
    '(not | never | no | nothing | none | nobody | without | nowhere | neither | nor | no-one | cannot | hardly | barely | unable)',
  ],
  bad: [
    '<C-BAD>',
    '(glad | happy | delighted | pleased | keen | quick | only too happy | all too happy) ~ to (take | charge | bill | pocket | ignore | watch | let | be rid | get rid | forget | refuse | sell)',
    '(glad | happy | delighted | pleased | relieved) ~ to (see | have) (me | us | him | her | them | the back) ..1 (go | leave | gone | left | off | of)',
    '(glad | happy | delighted | pleased | relieved) ~ when (i | we | he | she | they) ~ (left | leave | leaves | go | went | paid)',
    '(got | have | has | had) ~ (a)? ~ (real | big | serious)? beef (with | about)',
  ],
  good: ['<C-GOOD>'],
  praise: [
    '(very | so | really | absolutely | truly | always | simply | just) ~ <C-GOOD>',
    '<C-GOOD> ~ <C-GOOD>',
    '(thank you | thanks | kudos | cheers | shout out | well done) !for',
    '(love | loved) (the | this | it | your | how | our)',
    '(best | favourite | favorite) ..4 (ever | in town | around | app | place)',
    '(highly | would | definitely) recommend',
    'not (bad | half bad | too bad | too shabby)',
    '(no | zero) (complaints | issues | problems | pain | fuss | hassle | drama | pressure | regrets | hidden fees)',
    '(can | could) not (fault | complain)',
    'never (disappoints | disappointed)',
  ],
  number: ['#'],
  sum: [
    '# (pounds | dollars | quid | euro | euros | rupees | rs | usd | gbp | eur | bucks | k | grand | cents | p)',
    '(rs | inr | usd | eur | gbp | cad | aud) #',
  ],
  span: [
    '# ..1 <UNIT>',
    '(an | a | half an | all | whole | every | each | last | the whole | entire) ~ (hour | day | week | month | year | night | weekend | morning)',
  ],
  told: ['(told | said | says | say | saying | claimed | claims | replied | promised | insisted | quoted | asked)'],
  again: ['<C-AGAIN>'],
  turn: [
    '(but | however | although | though | except | instead | despite | yet | only | until | unfortunately | sadly)',
  ],
  now: ['(now | still | yet | since | anymore | any more | no longer)'],
  too: ['too *'],
  theirs: ['(you | they | he | she | your | their | <C-STAFF>)'],
  act: [
    '(you | they | he | she | <C-STAFF>) ~ (have | had | has | are | were | was | did | do)? ~ not? <C-MISTREAT>',
    '(you | they | he | she | who) ~ <C-CHARGE.past>',
    '(you | they | he | she | <C-STAFF>) ~ (lost | broke | cancelled | canceled | changed | removed | refused | left | forgot | sent | closed | raised | took | kept | put | gave | made | ignored | lied | blocked | deleted | stopped | missed | sold | wanted | went | walked | tried | read | cut | killed | ruined | added | rejected | spelled | spelt | called | dropped | spilled | spilt | threw)',
  ],
  own: [
    '^^ (i | we) ~ (am | are | was | were | have been | had been | live | use | used | work | love | ordered | booked | bought | went | visited | came | got | signed | joined | downloaded | installed | moved)',
  ],
  tried: [
    '(i | we | have | had) ~ (tried | called | rang | phoned | emailed | messaged | asked | reported | complained | contacted | wrote | chased | explained | raised | sent | uninstalled | reinstalled | restarted | cleared)',
    '^^ (tried | called | rang | phoned | emailed | messaged | asked | reported | complained | contacted | wrote | chased | explained | raised | restarted | reinstalled)',
  ],
  exit: [
    '(uninstalling | uninstalled | uninstall | cancelling | cancelled my | switching | leaving | moving to | going elsewhere | deleting | bye | goodbye | unfollowed | never again | never going back | never coming back | never using | not be back | not be returning | will not return | not return | not coming back | last time | taking my (business | custom | money) | lost a customer | lost me | never (book | order | buy | use | fly | stay | shop) | i am done | done with | so done)',
  ],
  insult: [
    '(thieves | scammers | scammer | cheaters | crooks | cowboys | robbers | liars | frauds | idiots | clowns | muppets | morons | bastards | criminals | shysters | jokers | con artists | shame on you | disgrace | disgraceful | pathetic company | scam company | scam app | useless company | get lost | trash company | shambles | joke)',
  ],
  verdict: [
    '(worst | terrible | awful | horrible | bad | poor | pathetic | useless | rubbish | crap | garbage | trash | shit | disgusting | appalling | shocking | absolute | what a | total | complete | utter) ~ (app | company | service | experience | place | restaurant | hotel | airline | bank | shop | store | joke | disgrace | shambles | customer service | ever | farce | rip-off | ripoff | mess | show | bunch | thing)',
    '(zero | one | 1 | 0 | two | 2 | three | 3 | four | 4 | minus | negative) (star | stars)',
    '(avoid | beware | stay away | do not (use | buy | book | go | bother | waste | download | install | trust) | steer clear | warning | would not recommend | do not recommend | not recommended | can not recommend)',
  ],
  wish: [
    '(please | pls | plz | kindly)',
    '(hope | wish | would be | should be | should have | could be | need to | needs to | must | suggest | suggestion | would like | would love)',
  ],
  query: [
    '(why | how | when | what | where | who | which | can | could | is | are | do | does | did | will | any chance) ..1 (i | you | we | they | the | my | your | this | it | there | that | is | are | do | does | does not | can)',
  ],
  if: ['(if | unless | whether | would have | could have)'],
  hello: ['(hi | hello | hey | dear | good morning | good afternoon | good evening | thanks in advance | regards)'],
  threat: [
    '(will | going to | shall) ~ (be)? ~ (report | reporting | tell | telling | post | sue | contact | complain | leave | switch | share | dispute | contacting | speaking | seeing | taking | posting | warn)',
    '(see you in court | small claims | ombudsman | trading standards | lawyer | solicitor | legal action | consumer (court | forum))',
  ],
  outcome: [
    '(so | had to | have to | ended up | in the end | made me | forced | left (me | us) | cost (me | us) | had no)',
  ],
  kin: ['<C-KIN>'],
  event: ['<C-EVENT>'],
  ordered: [
    '(ordered | booked | bought | paid for | reserved | hired | asked for)',
    '(cake | flowers | bouquet) ..3 <C-EVENT>',
  ],
  came: [
    '(it | they | that | which | this | cake | flowers | bouquet | card | we) ~ (arrived | came | turned up | showed up | said | says | read | reads | got | ate | ended up)',
    'what (came | arrived | turned up | we got | i got)',
  ],
};

/** What undoes a sign: "not a good evening", "not one thank you" is no praise. */
const NO_PRAISE = [
  "happy (birthday | anniversary | christmas | new year | retirement | easter | eid | diwali | holidays | mother's day | father's day | valentine's day | hour)",
  '(glad | happy | delighted | pleased | keen | quick | only too happy | all too happy) ~ to (take | charge | bill | pocket | ignore | watch | let | be rid | get rid | forget | refuse | sell)',
  '(glad | happy | delighted | pleased | relieved) ~ to (see | have) (me | us | him | her | them | the back) ..1 (go | leave | gone | left | off | of)',
  '(glad | happy | delighted | pleased | relieved) ~ when (i | we | he | she | they) ~ (left | leave | leaves | go | went | paid)',
  '(glad | happy | relieved | pleased) ~ (to (leave | get out | go home | get home | be out | be home | escape | see the back) | (i | we) left)',
  '(not | never | no | nothing | hardly | neither | nor | without) ..3 <C-GOOD>',
  'used to ..3 <C-GOOD>',
  '(was | were | would be | would have been | could be) ..1 <C-GOOD> (until | if | but | before | when)',
  '<C-GOOD> (not any more | not anymore | no more | luck)',
];
const NO_FAULT = [
  'not (bad | half bad | too bad | too shabby | a problem)',
  '(no | never a | without a | without | zero) (problem | problems | issue | issues | complaints | fuss | hassle | trouble | faults | pain | drama | pressure | regrets)',
  '(can | could) not (fault | complain | recommend | wait | be happier | be better | ask for more | thank | praise | rate)',
  'never (disappoints | disappointed | disappoint | lets | let | fails | had a (problem | bad))',
  'nothing but (praise | good)',
];
export const SIGN_SPARES: Record<string, readonly string[]> = {
  good: NO_PRAISE,
  praise: NO_PRAISE,
  bad: NO_FAULT,
  not: NO_FAULT,
};
