import { defineFacet } from '../facet';

export default defineFacet({
  id: 'impact',
  name: 'what it did to their life',
  cues: [
    "(missed | miss | missing | ruined | spoiled | spoilt | wrecked | lost | cancelled | canceled | late for | destroyed | killed | in time for | before | on | for) ..3 (wedding | birthday | funeral | anniversary | honeymoon | graduation | exam | exams | interview | flight | connection | holiday | vacation | christening | memorial | party | prom | christmas | surgery | appointment | ceremony | christmas dinner | thanksgiving | eid | diwali | easter | valentine's | reunion)",
    '(it | today | yesterday | that) (was | is) (my | our | his | her) ..2 (wedding | birthday | funeral | anniversary | honeymoon | graduation | day | night | husband | wife | mother | mum | dad | father)',
    '(took | lost | wasted | used) ..3 (day | days | morning | mornings | afternoon | afternoons | week | weeks | night | nights | weekend | hours | hour) (off | of | of work)?',
    '(kids | child | son | daughter | baby | toddler | toddlers | mum | mom | mother | dad | father | wife | husband | grandmother | nan | gran | girl | boy | bride | family | he | she) ..4 (cried | crying | sobbing | tears | upset | devastated | sat | slept | scared | embarrassed | stranded | sobbed | hungry | heartbroken | soaked | froze | freezing | screaming | melting)',
    '(cried | crying | sobbed | in tears | tears) (in | all | the | my | on | at | for | and)?',
    '(slept | sleep | sleeping | spent the night | nights) ..2 (on | in) (the)? (floor | airport | car | terminal | station)',
    '(stranded | stuck | trapped | homeless | hungry | starving | soaked | sleepless)',
    '(lost | lose | losing | cost) ..2 (my | our | me | us | his | her) ..1 (job | home | house | customers | business | client | clients | commission | sale | day | holiday)',
    '(can not | could not | cannot | unable to) ..1 (pay | work | sleep | eat | afford | get to work | go to | reach)',
    '(ruined | spoiled | spoilt | wrecked | destroyed) (my | our | his | her | the | an) ',
    'with ..1 (a | my | two | three | # | our) ..2 (baby | toddler | toddlers | kids | children | newborn | pregnant wife | elderly mother)',
    '(she | he | mum | dad | mother | father | nan) is (# | disabled | elderly | pensioner)',
    '(hit | scratched | dented | smashed | stole | drove into | crashed into | backed into | reversed into | knocked over) (my | our | his | her)',
    '(robbed | mugged | burgled | pickpocketed | broken into)',
    '(embarrassed | humiliated | mortified | embarrassing | mortifying | humiliating)',
    'in front of (my | our | everyone | the | other | all | a | # | clients | people)',
    'no (wages | food | money | sleep | heating)',
    '(had to) (borrow | cancel | walk | buy | pay | miss | leave | sleep | get a taxi | take a taxi | take | throw | explain | go | call | drive | use)',
  ],
  spares: [
    '(wedding-cake | wedding cake flavour | birthday cake flavour | wedding cake ice)',
    '(made | perfect | great | lovely | best | amazing | wonderful) ..4 (wedding | birthday | anniversary | honeymoon | party | holiday)',
    'happy (birthday | anniversary)',
    'cried (laughing | with laughter)',
    'tears of (joy | laughter)',
  ],
  echoes:
    'cost, time, wedding, birthday, funeral, day, night, holiday, party, flight, job, work, home, kid, child, son, daughter, mum, mother, father, baby, family, interview, exam, christmas, miss, ruin, spoil, embarrass, stress, stranded, sleep, cry, tear, plan, evening, occasion, celebration, trip, wife, husband, rent, front of',
  flags: [
    '[Missed my daughter’s birthday because of you].',
    '3RD TIME my bus didn’t show. [Lost my job interview].',
    '[She cried the whole flight].',
    '[Two nights on the floor of the airport with a toddler].',
    '[Took two days off for this].',
    '[Took two mornings off work].',
  ],
  quiet: ['The wedding-cake flavour is unreal.', 'Made our anniversary so special!', 'I cried laughing, what a show.'],
});
