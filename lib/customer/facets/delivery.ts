import { defineFacet } from '../facet';

export default defineFacet({
  id: 'delivery',
  name: 'the delivery',
  cues: [
    '<C-PARCEL> ..5 (late | lost | never | not | missing | stolen | damaged | crushed | soaked | wet | open | opened | left | thrown | dumped | wrong | delayed | stuck | arrived | still | gone | nowhere | came | delivered | returned | ripped | empty | took | disappeared | refused)',
    '(parcel | parcels | package | packages | shipment | shipping | courier | couriers | tracking | consignment)',
    '(never | not | still not | has not | did not | have not) ~ (arrived | arrive | delivered | deliver | came | turned up | received | receive | shipped | ship | dispatched | got)',
    '(delivered | delivery | delivering) (to | late | driver | drivers | was | never | took | is | at | date | slot | day | time | not | failed)',
    '(driver | courier | delivery guy | delivery man | postman) ..5 (left | threw | dumped | took | stole | never | did not | lied | drove | said | marked | chucked)',
    '(left | dumped | thrown | threw | chucked | hidden) ..3 (in the rain | in a puddle | on the (doorstep | step | street | pavement | path | porch | road) | over the (fence | gate | hedge) | in the (bin | bush | hedge | rain | open) | outside | with a neighbour | at the wrong)',
    'where is ..2 (order | parcel | package | delivery | item | stuff | refund)',
    '(says | said | marked | marked as | shows) delivered',
    '(wrong | old | different | someone else | neighbour | another) ..1 (address | house | door | street | flat)',
    '(lost | lose | losing | mislaid) ..2 (bag | bags | luggage | suitcase | parcel | order | package | card)',
    '(bin | bins | recycling) ..4 (missed | not collected | not emptied | collection)',
    'missed ..3 (collection | delivery | pickup | pick up)',
    '(two-day | next-day | next day | same day | same-day | 24 hour | express | priority) ..2 (shipping | delivery | post | shipped)',
    '(stolen | nicked) (from | off) (my | our | the) (porch | doorstep | step)',
    '(out for delivery | in transit)',
    'ordered ..6 (ago | still | nothing | and)',
    '(arrived | came | turned up) ..3 (late | broken | damaged | smashed | crushed | cold | empty | wrong | after | days | weeks)',
  ],
  spares: [
    '(delivers on | package deal | package holiday | delivered on (taste | every) | in order to | delivery (was)? (great | quick | fast | perfect | on time | early))',
    '(arrived | delivered | came) ~ (early | on time | safely | next day | quickly | fast | promptly | ahead)',
    'software package',
  ],
  echoes:
    'delivery, deliver, parcel, package, courier, arrive, track, driver, order, ship, post, box, lose, door, address, send, reach, carrier, depot, dispatch, bag, luggage, collect, collection, bring, come, transit',
  flags: [
    "[Love how my 'two-day' shipping took eleven]. Bravo.",
    '[My parcel never came].',
    '[Driver left it in the rain].',
    'It [says delivered] but there is nothing here.',
    '[Third parcel that went to the wrong address].',
  ],
  quiet: [
    'This place delivers on taste every time!',
    'Great package deal, would book again.',
    'Arrived next day, beautifully wrapped.',
  ],
});
