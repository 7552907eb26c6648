import { at, defineFeeling } from '../feeling';

export default defineFeeling({
  id: 'anger',
  mild: 'angry',
  cues: [
    ...at(3, '(furious | livid | fuming | outraged | incensed | enraged | seething | boiling | raging | disgusted | appalled)', 'how dare (you | they | he | she)', 'absolute (disgrace | joke | shambles | farce | scum)', '(never again | never (going | coming) back)', '(scumbags | scum | bastards | wankers | arseholes | assholes | fucking | fuckers)', '(had enough | sick to death)'),
    ...at(2, '(angry | pissed | pissed off | outrageous | disgrace | disgraceful | shameful | unacceptable | unbelievable | appalling | shocking | ridiculous | scandalous | criminal | robbery | disgusting | insulting | insulted)', '(sick of | sick and tired | fed up | done with)', '(joke of | what a joke | is a joke | total joke | a joke)', '(rip-off | rip off | ripoff | ripped off | scam | scammers | scammer | thieves | cheaters | crooks | liars | fraud | frauds | robbers | thieving | cowboys)', '(shame on | hate | hated | hating) (you | this | your | them | it | the)', '(trash | garbage | crap | shit | shite | bullshit | bs | wtf | ffs | damn | bloody | pathetic | useless | worst)', '(worst | terrible | awful | horrible | horrendous | abysmal | atrocious | dreadful) ~ (app | service | company | experience | ever | place | customer | hotel | restaurant | airline | bank | update | support)', 'get (lost | stuffed)', '(zero | minus) stars', '(beware | avoid like)', 'refund me', 'or else'),
    ...at(1, '(annoyed | annoying | cross | irritated | irritating | miffed | rude | unfair | poor | bad | rubbish | avoid | greedy)', 'not (happy | impressed | amused | acceptable | good enough)', '(unhappy | dissatisfied)'),
  ],
  spares: [
    '(angry bird | angry birds | mad good | crazy good | killer burger | mad max | furious pace | fast and furious | furious speed)',
    '(not | never | nothing) ~ (bad | too bad | half bad | poor | rude | angry | rubbish)',
    '(damn | bloody | fucking | hell of a | shit) ~ (good | great | brilliant | lovely | delicious | amazing | fine)',
    '(the shit | hate to (leave | say goodbye))',
    '(bad day | bad (back | knee | weather)) ..6 (better | cheered | great)',
    'cross (stitch | road | street | country)',
    'not a scam',
  ],
  negated: true,
  flags: ['I AM DONE WITH THIS BANK', 'I am furious about this.', 'What a joke of a company.', 'How dare you charge my mum twice.', 'sick of this, third week without heating'],
  quiet: ['the ATM is next to the BBQ', 'Angry Birds night at the bar was fun', 'not bad at all', 'Mad good burgers, killer burger sauce', 'They cook at a furious pace and it is lovely'],
});
