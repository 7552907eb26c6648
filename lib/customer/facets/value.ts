import { defineFacet } from '../facet';

export default defineFacet({
  id: 'value',
  name: 'what it was worth',
  cues: [
    '(overpriced | over priced | over-priced | pricey | expensive | extortionate | extortion | steep | costly | poor value | bad value | no value | greedy | greed)',
    '(not | never | hardly | barely) ~ worth',
    '(waste | wasted) (of)? (money | time | cash | my money | #)',
    '(tiny | small | smaller | mean | stingy | miserly | shrinking | half the size | thimble) ..1 (portion | portions | size | sizes | serving | servings | glass | plate | cup)',
    '(portion | portions | serving | servings | pack | packs | bar | bars) ..4 (small | smaller | tiny | shrunk | shrinking | half | mean | size)',
    '(shrinkflation | shrunk | downsized)',
    '(cheaper | less) (elsewhere | at | on | online | next door | down the road)',
    '# (for | each | a head | a pint | per | pp | for a | for one | for two) ..5',
    '(price | prices | cost) ..3 (insane | ridiculous | crazy | joke | high | steep | mad | silly | obscene | outrageous | too | eye-watering)',
    '(paid | paying | pay | spent | cost | costs | costing) ..2 # ..4 (for | and)',
    'size of (my | a | your)',
    '(nearly | almost | over) (a)? (grand | # quid)',
    'too (expensive | dear | much money | pricey)',
  ],
  spares: [
    'worth every (penny | cent)',
    '(not | never) ~ (expensive | overpriced | pricey)',
    '(paid | pay) (my | our) respects',
  ],
  echoes:
    'price, worth, portion, value, cost, expensive, size, small, money, pay, cheap, charge, pound, dollar, quid, bill, generous, serving, waste',
  flags: [
    '[£4.20 for a cinnamon bun??]',
    'Food fine but [so overpriced].',
    '[Portions are tiny now].',
    '[Not worth the money].',
    '[Cheaper elsewhere] and better.',
  ],
  quiet: ['Worth every penny!', 'Not expensive at all and so good.', 'It was worth the trip.'],
});
