import { defineFacet } from '../facet';

export default defineFacet({
  id: 'discrimination',
  name: 'being treated differently',
  cues: [
    '(because | cos | cuz | since | as) ~ (i | we | he | she | they | my <C-KIN>) (am | are | is | was | were) ~ (a | an)? ~ <C-ACCESS>',
    '(race | racist | racism | racial | racially | sexist | sexism | homophobic | transphobic | ableist | antisemitic | islamophobic | bigot | bigoted | profiled | profiling | discriminated | discrimination | discriminatory | prejudice | prejudiced | slur | slurs | n-word | misgendered)',
    '(my | his | her | our | their | your | the | in a | uses a | use a | with a | for my) (wheelchair | hijab | headscarf | turban | sari | accent | skin | skin colour | skin color | guide dog | service dog | assistance dog | hearing aid | hearing dog | mobility scooter | ramp | religion | gender | pronouns)',
    '(no | without | broken | blocked | locked) ..1 (ramp | lift | step-free | step free access | wheelchair access | disabled access | accessible toilet | disabled toilet | disabled parking | hearing loop | captions)',
    '(told | tell | tells | said | says | saying | called | calls | calling | muttered | shouted | like) ... (you people | your kind | your sort | you lot)',
    '(told | said | saying | treated | treats | service) ..6 people like (me | us | that)',
    '(disabled | blind | deaf | autistic | pregnant | breastfeeding | black | asian | muslim | jewish | gay | lesbian | trans | brown | elderly) (person | people | man | woman | guy | couple | family | customer | customers | guest | guests | kid | kids | son | daughter | mum | mom | mother | dad | father | husband | wife | friend | friends | aunty | aunt | passenger | user | users | child)',
    '(followed | watched | searched) ..3 (me | us) (round | around | through)',
    '(not | not even) ~ (wheelchair accessible | wheelchair friendly | accessible)',
    '(access | accessible | accessibility) ..4 (lie | not | no | blocked | broken | steps | stairs)',
    'go back to (your | my | our) (country | own country)',
  ],
  spares: [
    '(black coffee | black tea | black pudding | black cab | race day | race night | straight answer | rat race | black friday | black card | brown rice | brown sauce | blind date | colour blind | trans fat | deaf ears | horse race)',

    'black (screen | box | dress | shoes | mould | mold | jacket | bag | car | widow | hair)',
    '(fully | very | great | good | really) (wheelchair)? (accessible | accessibility)',
  ],
  echoes:
    'describe, treat, different, difference, respect, dignity, race, racist, discriminate, discrimination, access, accessible, wheelchair, ramp, lift, step-free, welcome, belong, accent, equal, hijab, dog, disability, disabled, profile, bias, fair, people, guide dog, entrance',
  flags: [
    "[The lady at desk 2 told me 'you people always pay late'].",
    '[No ramp for my wheelchair].',
    '[Followed me round the shop because I’m black].',
    '[He mocked my accent] in front of everyone.',
    '[Refused entry because of my guide dog].',
  ],
  quiet: [
    'Best black coffee in Bristol.',
    'Race day was brilliant, thank you.',
    'Finally a straight answer from a bank!',
  ],
});
