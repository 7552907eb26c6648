import { defineFacet } from '../facet';

export default defineFacet({
  id: 'environment',
  name: 'the place itself',
  cues: [
    '(noise | noisy | loud | blaring | deafening | crowded | overcrowded | packed | cramped | stuffy | draughty | drafty | freezing | boiling hot | sweltering | no air | air con | aircon | air conditioning | ac | no parking | parking | wifi | wi-fi | no seats | nowhere to sit | bass | disco | drilling | building work | construction | dim | dark corner | dingy | rundown | run down | run-down | tired | shabby | uncomfortable)',
    '(music | tv | party | band | karaoke | alarm | screaming | neighbours | dogs) ..4 (loud | all night | until | till | blasting | blaring | too | #)',
    '(room | house | shop | place | bar | restaurant | gym | train | bus | studio | office | cabin | venue | hall | theatre | class) ~ (was | is | so | felt) ~ (cold | hot | freezing | boiling | small | tiny | dark | packed | full | busy | stuffy | cramped | baking | like)',
    '(too | so | absolutely | it was) (hot | cold | loud | busy | small | dark | crowded | full | bright)',
    '(no | not enough | broken) ..1 (heating | heat | air con | seats | seating | chairs | tables | parking | windows | window | toilets | shade | space | light | lights | lift)',
    '(right | directly) (above | under | next to | by | behind | opposite)',
    '(next to | by | behind) the (toilet | toilets | kitchen | bins | bin | door | lift | generator | speaker)',
    '(could not | can not) (hear | sleep | breathe)',
    '(bed | mattress | pillow | pillows | chair | chairs | seat) ..3 (hard | lumpy | broken | uncomfortable | small | stained | wobbly)',
  ],
  spares: [
    '(hot sauce | loud and clear | hot chocolate | hot food | hot meal | hot yoga | hot tub | cold brew | parking spot on | free parking | easy parking)',
    '(plenty of | lots of | good | great) (parking | space | seats | seating)',
    '(not | never) ~ (noisy | loud | crowded | cramped)',
    'noise cancelling',
  ],
  echoes:
    'noise, loud, heat, hot, cold, parking, park, room, music, seat, space, crowd, busy, sleep, quiet, temperature, light, wifi, chair, bed, warm, table, air',
  flags: [
    'Lovely teacher but [it was freezing].',
    '[Bass until 1:40am both nights].',
    '[So noisy we couldn’t hear each other].',
    '[Nowhere to sit] and one till open.',
    '[Our table was right next to the toilets].',
  ],
  quiet: [
    'That hot sauce is incredible.',
    'Heard you loud and clear, thanks for the quick answer!',
    'Plenty of parking and lovely staff.',
  ],
});
