/** Look-alikes of SEVERITY_FRAMES, under the same keys. */
export const SEVERITY_SPARES: Record<string, readonly string[]> = {
  discrimination: ['race (day | night | track)'],
  death: ['killed (it | the | my (vibe | buzz | mood))'],
  injury: [
    'sick of',
    '(at | to) (the)? hospital (on)? (today | tomorrow | monday | tuesday | wednesday | thursday | friday | saturday | sunday)',
    '(sick | ill) (pay | note)',
    'fell (in love | asleep | apart | off | through)',
    'fell on deaf',
    'cut (my | his | her) (hair | bill | hours)',
  ],
};

/** Words that raise what is at stake, by the level they raise it to (B.6 of the scale in severity.ts). */
export const SEVERITY_FRAMES: Record<string, readonly string[]> = {
  discrimination: [
    '(race | racist | racism | sexist | homophobic | transphobic | profiled | discriminated | discrimination | slur | slurs | antisemitic | islamophobic)',
    '(told | tell | tells | said | says | saying | called | calls | calling | muttered | shouted | like) ... (you people | your kind | your sort | you lot)',
    '(because | cos) ~ (i | we | he | she) (am | are | is | was) ~ a? ~ <C-ACCESS>',
    '(mocked | mocking) (my | his | her) accent',
    'refused ..5 (wheelchair | guide dog | service dog | hijab)',
  ],
  assault: [
    '(assaulted | assault | groped | punched | slapped | grabbed me | touched me | spat at | spat on | hit me | attacked | raped | molested)',
  ],
  injury: [
    '(in | to | into | at) (a | the)? hospital',
    '(hospitalised | hospitalized | throwing up | threw up | anaphylaxis)',
    '(injured | injury | a&e | ambulance | food poisoning | poisoning | anaphylactic | epipen | concussion | stitches | unconscious | choked | electrocuted | fractured | bleeding | vomiting | scalded | electric shock)',
    '(allergy | allergic | coeliac | celiac) ..12',
    '(i | he | she | we | who | nan | gran | <C-KIN> | neighbour | friend | customer | lady | man | woman) ~ (slipped | tripped | fell) ..4',
    '(burned | burnt | cut | broke | hurt) (my | his | her) ..1 (arm | leg | hand | hands | finger | face | scalp | skin | back | wrist | ankle | foot | head | tooth | tongue | eye | lip)',
    '(was | were | been | am | made me | made us | got) ~ (ill | sick | unwell)',
    '(was | were | been | got) ~ (burned | burnt | bitten | electrocuted) (by | on | from | with | when | at)',
  ],
  death: [
    '(my | our | his | her | their) ..2 (<C-KIN> | dog | cat | pet | friend | puppy | rabbit) ..3 (died | passed | passed away | was killed)',
    '(passed away | bereaved | bereavement)',
    '(she | he | they) ~ (died | passed) (# | a | an | one | two | three | the | that | in | on | at | later | $)',
    '(killed | kills) (my | our | him | her | someone)',
    '(funeral | crematorium)',
  ],
  child: [
    '(my | our) ~ (son | daughter | kid | kids | child | children | baby | toddler | # year old | 6yo | newborn) ..12',
  ],
  fraud: [
    '(identity theft | victim of fraud | reported fraud | report fraud | stolen card | stole my (money | card | identity) | forged)',
    '(i | we | got | been | was | account | email | my) ~ (is | was | has been | been | got | being)? ~ hacked',
    '^ hacked',
    'logged in as me',
    '(fraudulent | fraud) (transaction | transactions | charge | charges | payment | payments | withdrawal)',
    'scammed out of',
  ],
  legal: [
    '(lawyer | attorney | solicitor | solicitors | legal action | sue | suing | court | subpoena | ombudsman | regulator | regulators | trading standards | small claims)',
  ],
  press: [
    '(reporter | journalist | newspaper | newspapers | evening post | press office | (the | to | local) press | bbc | on the news)',
  ],
  data: [
    '(data breach | gdpr | leaked | shared my (data | details | address | number) | gave (out | my) ..3 (address | details | number) | read out my)',
    '(posted | published) ..3 (photo | photos | name | details)',
  ],
  minor: [
    '(photo | photos | data | video | picture | details) of (my | our) ..3 (son | daughter | child | kid | kids | 6yo | baby | pupils)',
  ],
  money: ['# (hundred | thousand | k | grand)', '(life savings | all my savings | rent money | my wages | salary)'],
  event: [
    '(missed | ruined | spoiled | spoilt | lost | wrecked) ..4 (<C-EVENT> | job interview | evening | night | day)',
    '(funeral | wedding day)',
  ],
  occasion: [
    '<C-OCCASION> ..1 (cake | cakes | flowers | bouquet | dress | suit | card | cards | dinner | meal | lunch | party | table | invitations | ring | rings | balloons | gift | present | hamper | photos | booking)',
    '(ordered | booked | bought | paid for | hired | cake | cakes | flowers | bouquet | dress | table | dinner | meal | hamper) ..6 <C-OCCASION>',
  ],
  threat: [
    '(everyone | all my followers | the whole (town | internet)) (will | is going to) ~ (hear | know | see)',
    '(goes | going | up) on every site',
    '(post | posting | share | upload) ..4 (everywhere | every site | on every | all over | online)',
    '(going | will go) viral',
  ],
  ceremony: ['(wedding | funeral | christening | memorial | wake | ceremony | graduation)'],
};
