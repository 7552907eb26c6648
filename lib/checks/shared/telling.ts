/**
 * Frames of safe-pii. `[fact: …]` remembers the word that tells; where the customer said it first, telling it back is
 * listening. `[why: …]` is a reason given, which must be news as well.
 */

/** What only the firm can know of a person, or what nobody tells of another. `fact` is what the customer may have said first. */
export const TELLING: readonly string[] = [
  // Money owed, held or watched.
  '{[told: your ..3 (account | loan | emi | rent | fees | payment | payments | bill | bills | subs | balance | card | line | mortgage | membership | file | name)] ..8 (was | is | were | are | being | has been | went | shows) ~ ..3 [fact: <ARREARS>]}',
  '{you (are | were | have been) ~ ..4 [fact: <ARREARS>]}',
  '{you ~ (still)? ~ owe (us | me)? #}',
  '{your ..2 [fact: (balance | utilisation | utilization | credit score | cibil | score | salary | wages | overdraft | arrears)] (is | was | of | at | are | from | remains | stands) ..4 (# | sent back | outstanding | returned)}',
  '{(being | is | was | were | are | went | balance) ..2 [fact: (in arrears | to collections | in collections)]}',
  '{#? ~ (cheques | checks | deposits | payments) (returned | bounced)}',
  '{(returned | bounced | missed | minimum-due | late) [fact: (deposits | payments | cheques | checks)]}',
  '{you (hold | held) #}',
  '{# out of your last # *?}',
  '{you have [fact: (claimed for | borrowed)] (# | * times | five)}',
  '{(is | was | been | flagged | marked | tagged | listed) ~ (as | a | on the list as)? ~ [fact: (high risk | do not knock | abusive | a serial complainer)]}',
  '{(pending | outstanding | unpaid | overdue) ..2 [fact: (recovery | balance | charges | dues | instalment | instalments | installment | payment | payments | fees | amount)] ..4 on your (account | card | loan | file)}',
  '{your (permanent | registered | billing | home | postal) ~ address ..3 #}',
  '{your [fact: (kyc | ckyc)] ..3 (is | was | has)}',
  '{you (have | had)? ~ not (met | meet | pass | passed | clear | cleared) the !age ..3 [fact: (criteria | check | checks | affordability | eligibility | verification)]}',
  '{you ~ (have)? ~ (now)? [fact: (used | swiped)] your ..2 card ..2 (for | at | in) ..3}',
  '{you ~ (have)? ~ (bought | purchased | ordered | rented | took home | paid for) ..5 [fact: <INTIMATE>]}',
  '{your ..2 (card | payment) ..2 (declined | bounced | refused) ..6 (no money | insufficient | funds | limit | balance)}',
  '{your ..1 (payment | payments | cheque | check | direct debit | rent) ..3 [fact: (bounced | was returned unpaid | came back unpaid)]}',
  '{you (were | was | got | had to be | have been) ..2 [fact: (thrown out | ejected | escorted | banned | barred | asked to leave | removed from the *)]} !(by mistake | in error | wrongly)',
  '{your ..1 [fact: <KIN>] (checked in | checked out) ..3}',
  '{you are ~ (# *) ~ [fact: (behind | in arrears)] ..2}',
  // Where they were, and when they will be.
  '{you [fact: (checked in | checked out | logged in | signed in)] (at | on | with | around) (the)? #}',
  '(see | seeing) {(you | her | him) on (the)? # ..2 (at #)?}',
  '{with us ~ again on the #}',
  '{you are ~ (booked)? on the #}',
  '{your lease ..2 (is | ends | expires | runs)}',
  '{you have ~ [fact: (missed | cancelled | canceled)] (# | several | most | all) ..4 (appointments | visits | sessions | cleanings | classes | payments | lessons)}',
  '(which | that | as | what)? {you ~ (did)? [fact: (admitted | disclosed | confided | confessed)]} !(here | in your review | publicly)',
  // Decisions on their account, with a reason they did not give.
  '{your account ..3 [fact: (flagged | restricted | frozen | limited | closed | suspended)] ..3 (due to | because of | after | for using | as you | on receipt of) [why: ...]}',
  '{your (claim | application | request | loan | card) ..8 (declined | rejected | denied | refused | blocked | pending | on hold) ..2 (as | due to | because | since | after) [why: ...]}',
  '{# over (its | your | his | her | their | the) ~ (arranged | agreed)? (limit | overdraft)}',
  '{# wrong pin}',
  '{your (pin | password | memorable word) ..8 (is | starts | begins | ends)}',
  // Their people, and others by name.
  '{your ..2 <KIN> ..3 (was | got | had to be | were) ..2 [fact: (sick | carried | removed | escorted | ejected | drunk | asked to leave | thrown)]}',
  '{(gentleman | lady | person | man | woman | customer | guest | passenger | child) ..3 (is | was) (mr | mrs | ms | miss) *}',
  '{(mr | mrs | ms | miss) * is (a | an) ..2 (customer | patient | client | guest | tenant)}',
  '{(in | under) the name of @}',
  '{* *? aged # }',
  // What was recorded or filmed.
  '{[fact: signed for] by}',
  '{registered (under | in) ..3 name}',
  '{(his | her | their | your | *) [fact: attendance] (was | is | of) *}',
  '{[fact: situation at home]}',
  '{your [fact: (wages | salary)]}',
  '{(all | you | it | him | her) ~ on (camera | cctv | tape | film | video | # cameras)}',
  '{(cctv | camera | cameras | footage | video | recording) ..5 (shows | show | of | clearly shows) (you | your)}',
  '(post | share | publish | release | put) {the (cctv | footage | video | recording | stills | screenshots | chat | messages) }',
  '{(a)? (record | records) of who}',
  // Where they live and work.
  '{you (live | lived | work | worked) (at | on | in) *}',
  "(we | i) ~ (do)? ~ (have | know | found | see) ~ {your (employer | employer's | boss | workplace | address | home address | plate | place of work)} !(is wrong | wrong | down as | as | listed wrong)",
  '(was | is | person is | question is | mean is) {your (ex | ex-husband | ex-wife | ex husband | ex wife | neighbour | neighbor)}',
  // What people keep to themselves.
  '{[fact: <SECRET>]}',
  '{(his | her) (wife | husband | partner) ..2 [fact: (left | died | is ill | is pregnant)]}',
  '{(he | she) (is | has been | was) ~ (back)? in (the)? [fact: (clinic | hospital | rehab | prison | court)]}',
  '{(marker | markers | flag | flags) ..3 (on | from | against) (your | you | yours)}',
  '{(# | several) (refunds | claims | chargebacks) ..2 (off | from you | out of) (us)?}',
  '{who you ..2 (were | are | came | checked) ..3 with}',
  '{know ~ (which | what) (building | house | street | floor | school | office) ..3}',
  '{you have (a | # | several | had) ..2 (previous | prior | earlier) ..3 (marker | flag | warning | record | incident | incidents | complaint | complaints)}',
  '{your ..1 [fact: <KIN>] ..1 (phoned | called | rang | shouted | swore | threatened | emailed | was in | came in | turned up)}',
  '{(turned up | was | were | you | is) ~ (clearly)? ~ [fact: (half cut | off his face | off her face | drunk | steaming | hungover)]}',
];
/** Under the bank lock only. */
export const BANKING: readonly string[] = [
  '{(we | i) ~ (have | had)? ~ (declined | approved | closed | refused | reviewed | opened | froze | frozen | blocked | restricted | rejected) your ..2 [fact: (account | loan | card | mortgage | claim | application | policy | transfer | payment | refund | deposit)]}',
  '{your ..2 [fact: (account | loan | card | mortgage | claim | application | policy | transfer | payment | refund | deposit)] ..3 (is | was | are | were | has been | have been) ~ (closed | opened | approved | declined | blocked | frozen | locked | restricted | reviewed | processed | credited | debited | settled | sent)}',
  '{(we | i) (can)? ~ (see | confirm | have | hold | checked) ~ (from our records)? ..2 (that)? your ..2 [fact: (account | balance | statement | loan | card | mortgage | transactions)]}',
];
