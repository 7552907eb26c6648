import { defineAuthor, signs } from '../author';

export default defineAuthor({
  id: 'troll',
  name: 'baiting rather than a complaint',
  signs: [
    ...signs(
      2,
      '^ ratio',
      '(who asked | cope | cope harder | seethe | skill issue | touch grass | cry about it | cry more | stay mad | mid af | didnt ask | l bozo | take the l | get good | git gud)',
      '(nobody asked | no one asked) (for (this | it | you))? $',
      '(is | was | its | so | kinda | pure) mid $',
      '(your (mum | mom | mother | nan) | ur (mum | mom | mother))',
      '(snowflakes | snowflake | libtards | sheeple | woke (nonsense | agenda | brigade | mob))',
    ),
    ...signs(
      1,
      '(lmao | kek | clown | clowns | bozo | losers | loser | nerds | cringe | trash)',
      '(all | everyone | everybody) (here | who | at this) ..4 (idiot | idiots | stupid | sheep | clowns | losers)',
      'go woke',
      'go broke',
      '(prove me wrong | change my mind | debate me)',
    ),
  ],
  spares: [
    'mid (week | week | july | morning | april | way | season | size | range | may | june | august)',
    'lol ..6 (still | waiting | hours | my)',
    'trash (can | bag | bin | collection | was not | not)',
  ],
  believed: 2,
  route: 'no-reply',
  reason:
    'It names nothing that happened and seems meant to bait: no reply is the best reply, or one calm line at most.',
  flags: ['ratio + L + nobody asked', 'cope harder lol', 'your mum is trash, stay mad', 'who asked lmao, skill issue'],
  quiet: [
    'I was charged twice and nobody answers.',
    'Mid July we ordered a sofa and it is still not here.',
    'The trash collection was missed again.',
  ],
});
