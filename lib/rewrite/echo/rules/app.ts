import type { EchoRule } from '../rule';

const rules: EchoRule[] = [
  {
    facets: ['app', 'defect'],
    frames: ['(crash | crashes | crashed | crashing)'],
    np: 'the crashes',
    you: 'were cut short by crashes',
    vague: true,
  },
  {
    facets: ['app', 'defect'],
    frames: ['(freeze | freezes | froze | frozen | freezing | stuck | hangs | lag | lags | laggy | slow)'],
    np: 'an app that gets stuck',
    you: 'were held up by an app that gets stuck',
    vague: true,
  },
  {
    facets: ['app', 'privacy'],
    frames: [
      'locked ..2 out',
      '(can | could) not ~ (log | login | sign | access | get)  (in | into)?',
      '(login | log in | password) ..3 (fail | fails | failed | not | error)',
    ],
    np: 'being locked out',
    you: 'were locked out',
    vague: true,
  },
  {
    facets: ['app', 'policy'],
    frames: ['(banned | suspended | blocked | deactivated | disabled)'],
    np: 'being shut out of your account',
    you: 'were shut out of your account',
    vague: true,
  },
  {
    facets: ['app', 'defect', 'privacy'],
    frames: [
      '(lost | deleted | wiped | gone | erased | vanished | disappeared | corrupted) ..6 [what: (progress | photos | pictures | data | save | saves | account | playlists | notes | files | points | levels)]',
      '[what: (progress | photos | pictures | data | save | saves | playlists | notes | files | points | levels)] ..2 (lost | deleted | wiped | gone | erased | vanished | disappeared)',
    ],
    np: 'losing {dur} of your {what}',
    you: 'lost {dur} of your {what}',
  },
  {
    facets: ['app', 'defect', 'privacy'],
    frames: [
      '(lost | deleted | wiped | gone | erased | vanished | disappeared | corrupted) ..6 [what: (progress | photos | pictures | data | save | saves | account | playlists | notes | files | points | levels)]',
      '[what: (progress | photos | pictures | data | save | saves | playlists | notes | files | points | levels)] ..2 (lost | deleted | wiped | gone | erased | vanished | disappeared)',
    ],
    np: 'losing your {what}',
    you: 'lost your {what}',
  },
  {
    facets: ['app', 'billing', 'policy'],
    frames: ['(verification | verify | selfie | kyc | rejected | reject | rejects)'],
    np: 'being turned down without a reason',
    you: 'were turned down without a reason',
    vague: true,
  },
  {
    facets: ['app', 'value'],
    frames: ['(ad | ads | adverts | advert)'],
    np: 'having the ads get in the way',
    you: 'found the ads in the way',
    vague: true,
  },
  {
    facets: ['app'],
    frames: ['(update | updated | new version | redesign | new layout)'],
    np: 'an update that made things worse',
    you: 'were met with an update that made things worse',
    vague: true,
  },
  {
    facets: ['app'],
    frames: [
      '(error | errors | bug | bugs | glitch | glitches | not work | down | fails | failed | not open | not load | broken)',
    ],
    np: 'an error at the wrong moment',
    you: 'were met with an error',
    vague: true,
  },
];
export default rules;
