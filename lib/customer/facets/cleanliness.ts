import { defineFacet } from '../facet';

export default defineFacet({
  id: 'cleanliness',
  name: 'how clean it was',
  cues: [
    '<C-DIRT>',
    '(smell | smells | smelled | smelt | stank | stinks | stench | reek | reeks | odour | odor) ..2 (of | like | bad | awful | horrible | terrible | in | so | from)?',
    '(not | never | had not been | have not been | was not) ~ (cleaned | clean | wiped | swept | washed | hoovered | emptied | sanitised | disinfected)',
    '(toilet | toilets | loo | loos | bathroom | restroom | shower | sheets | bedding | towels | carpet | floor | floors | tables | cutlery | pool) ..4 (dirty | filthy | disgusting | broken | blocked | stained | overflowing | no | not | never | out of | grim | rank | state | wet | sticky)',
    '(unsafe | sparks | sparked | sparking | smoke | slippery | exposed wires | no lock | trip hazard | fire exit | hazard)',
    '(no | out of) (soap | toilet paper | loo roll | towels | hot water in the)',
    'wipe (the | our | down)',
    '(glass | plastic | metal | hair | bug | insect | worm | plaster) in (my | the | our | his | her)',
  ],
  spares: [
    '(dirty fries | dirty burger | dirty martini | dirty chai | hair salon | hair cut | haircut | my hair | her hair | his hair | hair dresser | hairdresser | hair stylist | hair appointment | hair colour | hair dye | hair cuts | sick beats | clean design | glass of | glasses of | wine glass | computer mouse | time flies | fly (to | from | with | home | back | again) | bug report | glass half | water glass | a glass)',
    '(not a | no | never any | not one) (hair | crumb | speck | bug | stain)',
    '(fly | flies | mouse) (by | over | pad)',
    '(a | this | the | some | same | that | such | what | huge | many | few | minor | annoying | fix | these) ..1 (bug | bugs | mess)',
    'bug (fix | fixes | fixed | in the app | when)',
  ],
  echoes:
    'clean, dirt, dirty, filthy, hair, pest, safe, glass, mould, mold, smell, hygiene, wash, wipe, mess, toilet, bathroom, sheet, state, insect, bug, mouse, housekeeping, spotless, standard, room, table, stain',
  flags: [
    '[Room 12 was filthy], and reception shrugged.',
    '[There was hair in the bath].',
    'Great gig but [the toilets were disgusting].',
    '[The whole place smelt of damp].',
    '[Found glass in my salad].',
  ],
  quiet: [
    'Dirty fries are a must!',
    'My favourite hair salon in Leeds.',
    'Such a clean design, love it.',
    'Had a glass of red and a lovely evening.',
  ],
});
