/** Things and services that people complain about by name, singular; what is not here says too little to be said back. */
const THINGS = `
account ad advert adapter address adviser airbag aircon alarm alert allergy app appeal appliance application appointment
arrival bag baggage balance balcony band bar basket bath bathroom battery bed bedding bedroom bike bill billing blanket
blind blouse boat boiler bonus book booking boot bottle box bracelet brake bread breakfast broadband browser buffet bug
burger bus button cabin cable cake calendar call camera cancellation car card cart case cashback ceiling chair change
charge charger chat check-in checkout cheese chicken chips claim class claim cleaning clinic clothes coat code coffee
collection colour color concert connection contract controller cot couch counter coupon course courier cover credit
crossing curry curtain cushion dashboard data deal debit deck defect delay delivery deposit desk dessert device dinner
discount dishwasher display document door download dress drink driver dryer earphones education email engine entry
exchange exam exhaust export extension fabric fare fee feature feedback fence ferry filling filter fit fitting flat
flight floor flower food form freezer fridge fries furniture game garden gate gift glass grill guarantee guide gym hair
haircut handle headphones headset heater heating helmet help helpline hotel hygiene import insurance interest interface
internet interview invoice item jacket jeans job journey keyboard kitchen label lamp laptop laundry layout leak leg
lens lesson letter lift light line link listing loan lock locker login loan luggage lunch machine mail mattress meal
meat medicine membership menu merger message meter microphone mirror mobile mode monitor motor mould mug music network
newsletter noise notice notification offer oil option order outage oven overdraft package packaging pad paint pan parcel
park parking part passport password payment pen permit phone photo picture pillow pipe pizza plan plane plate platform
player playlist policy pool portion post postage prescription present price pricing printer product profile promotion
purchase queue quote ramp rate razor receipt reception recipe record recording refund registration renewal rent repair
replacement report reservation response return reward ride ring roof room route router rug salad sale sandal sandwich
sauce savings scan scanner schedule screen seal search seat security sensor server service session settlement shampoo
sheet shelf shipment shipping shirt shoe shop shower sign signal signup sim sink site sitter size skirt smell sofa
software sound soup speaker speed spelling stain staircase statement station stay steak step storage store strap stream
stylus subscription suit suitcase support surgery survey sweater switch system table tablet tap tariff tax taxi tea
television tenancy tent terminal test text texture ticket till timer timetable tire title toaster toilet tool top-up
tour towel toy tracker tracking train trainer transaction transfer treatment trip trolley trousers tv tyre umbrella
unit upgrade upload van verification version video view visa visit volume voucher waiting wallet wall warranty washer
watch water website wheel widget wifi wi-fi window wine wire withdrawal workout zip zipper
`;
const KNOWN = new Set(THINGS.trim().split(/\s+/));

/** Whether a word names something that a reply can take up by its name alone. */
export const isThing = (word: string): boolean =>
  KNOWN.has(word) || KNOWN.has(word.replace(/s$/, '')) || KNOWN.has(word.replace(/es$/, ''));
