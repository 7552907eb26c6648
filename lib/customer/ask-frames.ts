/** How customers ask, by the kind of answer that would serve them; `rhetorical` needs none. */
export const ASK_FRAMES: Record<string, readonly string[]> = {
  time: [
    '^^ ~ when (will | can | is | are | do | does | did | would | should | am | were | was | could | i | you)',
    '(how long | how much longer | how soon | what time | what day | what date | till when | until when | since when | by when)',
    '(know | tell me | idea | ask) when',
    '(any | an | the) (eta | update on when)',
    '(what | which) (time | day | date) ',
  ],
  money: [
    'how much',
    '(what | which) (is | are | was | does | do) ~ (the | your | this | that)? ..2 (price | prices | cost | fee | fees | charge | rate | cost)',
    '(what | which) is this ..3 (charge | fee | payment)',
  ],
  person: [
    '^^ ~ who (do | can | is | will | should | would | are | does | to)',
    '(who | whom) (i | we) (should | can | need | must)',
    '(a real (human | person) | speak to a (person | human | manager) | speak with a (person | human | manager) | the manager)',
  ],
  place: [
    'where (do | can | is | are | did | does | should | would | will | has | have | the | my | i | to)',
    '(what | which) (is | are) ..2 (address | link | email | number | website)',
    '(which | what) (shop | store | branch | terminal | gate | page | one | link | email | number) ',
    '(says | said) ... but ... which',
  ],
  reason: [
    'why (is | are | was | were | do | does | did | can | cannot | have | has | would | will | should | am | not | i | the | my | it | this | you | on | cant | has)',
    '(how come | what is the reason | for what reason | what happened | what is going on | what is wrong | the reason)',
    '^^ ~ why $',
    '(explain | explanation | know) ~ (why | this | what | how)',
    'please explain',
  ],
  how: [
    'how (do | can | to | would | could | should | am | is | does | did) ~ (i | we | you | it | one | the | my | this)',
    'how (to | can | do)',
    '(know | tell me | show me) how',
    'what (do | should | can | must) (i | we) (do | try | send | need)',
    '(what is | what are) (a | the | an)',
  ],
  'yes-no': [
    '^^ ~ (can | could | will | would | do | does | did | is | are | was | were | has | have | should | am | may) not? ~ (you | i | we | it | this | that | there | the | your | my | they | anyone | someone | any | he | she | these)',
    'any (chance | idea | news | update | updates | plans | way | word | help | reason | discount)',
    '(is | are) (there | it | this | that | the | your | my | you)',
    '(wondering | wonder | ask | know | check | see | asking) ~ (if | whether)',
    '(possible | able) to',
    '(anyone | anybody | someone) (from | know | else | there)',
  ],
  any: [
    '(what | which) ..6',
    '(i would | i | we | we would) ~ like to know',
    '(please | pls | plz | kindly) ~ (tell | advise | let me know | let us know | clarify | confirm | explain | answer | reply | respond)',
    '(need | want | waiting for | looking for) (an | some)? ~ (answer | answers | explanation | response | reply | clarification)',
  ],
  request: [
    '(please | pls | plz | kindly) ~ (fix | add | bring | make | refund | help | update | change | give | return | stop | sort | look | let | allow | remove | call | send | do | resolve | check | consider | improve | contact | verify | include | put | advise | provide | release | get | train | solve | restore | cancel | replace | delete | rectify | correct)',
    '(i | we) ~ (want | need | demand | would like | request | am requesting | am asking for | expect | require) ~ (a | an | my | the | our | full | some | this | to | you | it | for) ..4',
    '(want | need | demand | asking for | give me | give us | return | refund) ~ (my | our | a | the) ~ (full | whole)? ~ (refund | money | deposit | account | points | cash)',
    '(refund | reimburse | compensate | call | contact | help) me',
    '^^ (fix | add | bring back | refund | return | give | sort | stop | remove | change | restore | improve | do something | make) ~ (it | this | my | the | us | me | back | a | that | your | our | out | something)',
    '(would like | would love | hope | wish) ~ (to see | to have | you | for) ..6',
    '(would be | will be) ~ (nice | great | good | better | perfect | helpful | useful | cool | awesome) ~ (if | to) ..6',
    '(need to | should | must | at least) ~ (add | allow | fix | include | improve | bring | let) ..4',
  ],
  rhetorical: [
    'how (hard | difficult) (is | can | could) it',
    '^ (seriously | really | honestly | wtf | what | huh | eh | excuse me | srsly | come on) $',
    'are you (kidding | joking | serious | having a laugh | mad | insane | for real)',
    'who (does that | does this | thinks | thought | wants | even | in their | needs | on earth | asked)',
    '(is this | is that) ~ (a | some (sort | kind) of)? joke',
    'why (even | do i even | do you even | would anyone | would anybody | does anyone | do i | bother | should i (bother | pay | have | be | wait)) ..4',
    'why is this my life',
    'is (anyone | anybody) ~ (even | actually | at all)? (reading | listening | awake | home | there | alive)',
    'what is the point',
    'what (do | did) (i | we | you) (pay | expect | think)',
    '(do | did) you (think | expect) ..6',
    'how (dare | do you sleep | can you | could you | is this | is that | are you) ~ (call | sleep | even | live | justify | allowed | legal | acceptable | ok | okay | still | possible | do this)?',
    'what (kind | sort) of (company | service | place | people | business | hotel | restaurant | shop | idiot)',
    '(what | where) (is | was) the (point | logic | sense | service | care)',
    '(do you | does anyone | do they) ~ (even)? ~ (care | test | read | listen | train | know how)',
    '(since when | what on earth | what the (hell | heck | fuck) | you call (this | that))',
    'am i (the idiot | mad | crazy | wrong)',
    '(remember | guess what | you know what | right | ok | okay) $',
    '(can | could) you (believe | imagine)',
  ],
};

/** An amount, a date or a thing named makes a question real, however it is shouted. */
export const REAL =
  /[$€£₹¥]\s?\d|\b\d{2,}\b|\b(?:refund|order|parcel|package|deposit|charge[ds]?|bill|account|booking|flight|card|app|subscription|delivery|ticket|appointment|invoice|claim)\b/i;
