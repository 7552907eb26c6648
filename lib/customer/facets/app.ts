import { defineFacet } from '../facet';

export default defineFacet({
  id: 'app',
  name: 'the app or site',
  cues: [
    '(crash | crashes | crashed | crashing | freezes | froze | freezing up | laggy | lag | lags | lagging | glitch | glitches | glitchy | glitching | buggy | bug | bugs | buffering | unplayable | unresponsive | kicks me out | logs me out | signed out | logged out | logging out | locked out | white screen | black screen | blank screen | error | errors | error message | error code | 404 | reinstall | reinstalled | uninstall and | ads | adverts | pop-ups | popups | pop up)',
    '<C-APP> ..5 (not | never | no | crash | crashes | down | slow | error | broken | wrong | fails | failed | freezes | frozen | stuck | closes | keeps | kept | trash | rubbish | useless | terrible | awful | horrible | worst | sucks | bad | gone | missing | removed | deleted | lost | disappeared | vanished | wiped | reset | does | ruined | worse | confusing | impossible | blank | hard | rejects | refuses | loops | looping | logs | laggy | joke | nightmare | ruins | drain | drains | drained | takes | bugged | unusable | complicated)',
    '(worst | bad | terrible | useless | horrible | rubbish | trash | garbage | pathetic | slow | clunky | ugly | awful | annoying | crap | stupid) ~ (app | site | website | update | interface | ui | design | game | application)',
    '(can | could | will | would | does | do | did) not ~ (log in | login | sign in | open | load | install | update | download | upload | connect | sync | send | access | see | view | play | register | verify | link | add | save | edit | delete | cast | pair | scan | search | find | select | choose | type | scroll | use | change | get in | get into | watch | listen | print | export | import | attach | post | transfer | pay | book | order | complete | submit | enter | create | activate | recharge | reset | remove | cancel | click | set | receive | stream)',
    '(cannot | unable to | impossible to | hard to | trying to | tried to | fails to | failed to) ~ (log in | login | sign in | open | load | install | update | download | upload | connect | sync | access | register | verify | link | save | cast | scan | search | reset | find | use | activate)',
    '(log in | login | sign in | signing in | logging in | log on) ..5 (fail | fails | failed | not | error | loop | every | again | problem | issue | wrong | impossible)',
    '(since | after | with) (the | this | last | latest | new | your | an)? ~ (update | upgrade | version | ios | android)',
    '(update | updates | upgrade | redesign | new version | new layout | new design) ..5 (broke | ruined | worse | terrible | sucks | removed | deleted | crash | killed | changed | messed | hate | horrible | awful | is bad | made)',
    '(deleted | wiped | lost | gone | reset | erased | vanished | disappeared) ..3 (photos | files | data | progress | history | playlist | playlists | notes | account | messages | saves | save | level | levels | streak | library | settings | contacts)',
    '(photos | files | data | progress | history | playlists | notes | messages | library | settings | contacts | streak | downloads) ~ (are | is | all | were | was | have | has)? ~ (been)? (gone | deleted | lost | wiped | missing | vanished | disappeared | disappear | reset)',
    '(drain | drains | draining | kills | eats) ..3 battery',
    '(no | without | missing | lacks | lack of | remove | removed | removing | took away | got rid of | only | where is) ..2 (dark mode | widget | option | feature | search | filter | offline | notifications | notification | sorting | undo | setting | subtitles | dub | dubbed | commentary | backup | landscape | shortcut | button)',
    '(otp | verification code | verification | captcha | kyc | face id | fingerprint | 2fa | password) ..4 (not | never | fail | fails | failed | wrong | no | does | keeps | stuck | reset | loop | expired)',
    '(servers | server) ..3 (down | lag | queue | offline | full)',
    '(screen | page | video | game | match | round | song | songs | call) ..3 (freezes | frozen | black | blank | stuck | stops | stopped | skips | cuts | drops | buffering | loading)',
    '(stuck | stuck on | stays | hangs) (on | at | in) ..4 (screen | loading | loop | page | verification | processing)',
    'keeps (crashing | freezing | closing | loading | asking | saying | stopping | logging | buffering | disconnecting | showing | restarting | failing | telling | giving | popping)',
    '(matchmaking | pay to win | p2w | pay-to-win | microtransactions | loot boxes | cheaters | hackers | bots)',
    '(not showing | not loading | not opening | not syncing | not updating | not responding | not compatible | not supported | not available | not connecting | not working)',
    'asking (for)? ..3 (permission | location | password | number | again | to rate)',
  ],
  spares: [
    '(on-site | on site parking | onsite | appetizer | appetiser | building site | camp site | campsite | bug bite | caught the bug | travel bug)',
    '(no | never | without | not one | not) a? an? ~ (crash | crashes | lag | bugs | bug | glitches | ads | errors | error)',
    '(does | did) not crash',
  ],
  echoes:
    'app, site, website, login, log in, crash, error, account, bug, load, screen, password, page, feature, option, sync, data, file, photo, glitch, freeze, install, setting, notification, ad, advert, server, lag, battery, team, developer, fix, release, play, open, device, connection, widget, search, button, design, layout, code, verification, software, work',
  flags: [
    '[App crashes every time I open it].',
    '[Locked out for 4 days] after changing phone.',
    '[The update deleted my photos].',
    '[Can’t log in since yesterday].',
    'Smooth, only [no dark mode].',
  ],
  quiet: ['The appetizer was to die for.', 'Free on-site parking, brilliant.', 'Never a crash, never an ad. Love it.'],
});
