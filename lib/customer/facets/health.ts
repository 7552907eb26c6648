import { defineFacet } from '../facet';

export default defineFacet({
  id: 'health',
  name: 'harm to someone’s health',
  cues: [
    '(poisoning | vomiting | vomited | vomit | throwing up | threw up | anaphylaxis | anaphylactic | epipen | rash | hives | blister | blisters | bleeding | bled | hospital | a&e | ambulance | injured | injury | infected | infection | diarrhoea | diarrhea | nausea | stitches | concussion | fractured | seizure | choked | choking | unconscious | salmonella | norovirus | swollen | scalded | electrocuted | dehydrated | unwell | paramedics | paramedic | fainted | burnt (my | his | her) | burned (my | his | her))',
    '(allergy | allergic | coeliac | celiac | epilepsy | asthma | diabetic | intolerance | intolerant | insulin | chemo | chemotherapy)',
    '(was | were | been | got | am | is | are | made (me | us | him | her) | fell | feeling | felt) ~ (ill | sick | unwell)',
    '(got | a | chemical | nasty) burn (on | from)',
    '(bites | bitten) ..2 (all over | on my | on his | on her | on our | on the | in rows | from the | by | everywhere)',
    '(woke | wake | waking | woken) (up)? ..2 (bites | bitten | itching)',
    '(was | were | been | got | am) ~ (burned | burnt | scalded | injured | bitten | electrocuted) (by | on | from | with | when | at)',
    '(slipped | tripped | fell) (on | over | down | in | and | off | into | because)',
    '(broke | broken | fractured | cut | hurt | injured | sprained | twisted | banged | burned | burnt | sliced) (my | his | her | our | their) ..1 (arm | leg | wrist | ankle | foot | toe | hand | hands | finger | head | hip | back | nose | tooth | teeth | knee | tongue | lip | mouth | scalp | neck | shoulder | face | skin | eye)',
    '(in | so much | agony | severe | terrible) (pain | agony)',
    '(wrong | missed | misread | mixed up) ..2 (medication | prescription | diagnosis | dose | tablets | x-ray | results)',
    '(the | my | our) (dog | cat | puppy | pet) ..4 (died | sick | ill | limping | bleeding | hurt)',
    '(unsafe | dangerous | nearly killed | could have died | could have killed | almost died)',
    '(my | his | her) (skin | scalp | face | eye | eyes | lips | throat) ..3 (burn | burning | burned | burnt | itch | itchy | peeling | red | swelled | closed | raw | stung)',
  ],
  spares: [
    '(killer headache of | sick of | sick and tired | so sick !leave | sick beats | sick pay | heart burn free | hospital food good | burn the | burn calories)',
    '(hospital | ambulance) (staff)? (were | was) (great | amazing | lovely | brilliant)',
    '(feel | feels | felt) the burn',
    'blister (pack | packs | packaging | packet | packets)',
    '(allergy | allergies | coeliac | celiac | gluten) (friendly | options | menu)',
    'fell (in love | for | asleep)',
  ],
  echoes:
    'describe, worry, recovery, care, look after, ill, unwell, sick, hurt, allergy, burn, safe, safety, injury, injure, pain, harm, hospital, recover, well, better, okay, reaction, fall, health, doctor, medical, bleed, poison, skin, allergen, nut, frighten',
  flags: [
    "[My son has a nut allergy] and the 'nut free' cake had almonds.",
    '[Four of us had food poisoning] after your buffet.',
    '[I slipped on the wet floor].',
    '[The dye burned my scalp].',
    '[Was ill until Tuesday].',
  ],
  quiet: [
    'These wings are to die for.',
    'A killer headache of a menu, too much choice, all lovely.',
    'Loved the class, felt the burn!',
  ],
});
