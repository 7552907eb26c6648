import { at, defineFeeling } from '../feeling';

export default defineFeeling({
  id: 'fear',
  mild: 'worried',
  cues: [
    ...at(
      3,
      '(terrified | terrifying | petrified | panic attack | feared for | fear for | could have died | could have killed | nearly died | nearly killed | almost died | allergy | anaphylactic | epipen)',
    ),
    ...at(
      2,
      '(scared | afraid | frightened | frightening | panicking | panicked | panic | unsafe | dangerous | threatened | scary | anxious)',
      '(sparks | sparked | sparking | smoke | gas leak | electric shock | caught fire | carbon monoxide)',
      'is (it | this | that) safe',
      '(at | outside) (my | our) door (last night | at night)',
      '(followed | stalked) me',
    ),
    ...at(
      1,
      '(worried | worrying | worry | nervous | concerned | concerning | alarming | alarmed)',
      'what if',
      '(not | never) ~ feel safe',
    ),
  ],
  spares: [
    '(smell | smells | smelled | smelt | stank | stink | reeked) ..2 of smoke',
    '(non | no | cigarette | bbq | liquid) smoke',
    'scary good',
    '(no | not | without | never) ~ (worries | worry | worried | scared | smoke)',
    '(do | did) not worry',
    'afraid (not | so | it | that | i | to say)',
    '(i am | we are) afraid',
    'smoke (alarm test | free | house | bbq | flavour)',
    'concerned (team | department | person | authority | authorities)',
    'scary (movie | film | ride | maze)',
    'sparks (joy | fly)',
    '(nut | allergy) (free friendly | friendly)',
  ],
  negated: true,
  flags: [
    'I’m scared to use the stove now!!!',
    'My kids were terrified',
    'There was smoke coming out of the socket',
    'I am worried about my data',
    'is it safe to keep using it?',
  ],
  quiet: [
    'scary good ramen',
    'No worries, all sorted',
    'I’m afraid I ate too much, delicious',
    'The scary maze was brilliant',
    'don’t worry, be happy',
  ],
});
