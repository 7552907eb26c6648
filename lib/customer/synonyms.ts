import { lemma } from './lemma';

/**
 * Words that name the same event or thing when owners answer customers; a line is one set, a word may be in several.
 * What stands after `>` are kinds of it: a burger is food, but a pizza is no burger.
 */
const SETS = `
wait queue hold delay late slow behind overdue backlog patience
rude manner attitude unkind abrupt dismissive curt tone disrespect unprofessional unhelpful sharp politeness courtesy welcome
ignore answer reply response respond silence silent unanswered ghost voicemail callback chase unheard quiet
refund reimburse repay credit money cash compensate reversal
charge bill debit deduct fee invoice surcharge overcharge
pay payment transaction transfer amount money sum wallet
price cost expensive value worth overpriced pricey fare
break crack damage snap tear rip smash fault faulty defect defective fail failure leak collapse
work function operate crash freeze glitch bug error technical load lag hang
login sign signup register access password lock
dirt filth clean cleaning cleanliness hygiene grubby stain mess muck sticky dust tidy housekeeping unclean spotless
smell odour stink damp
cold lukewarm warm hot heat heating temperature freeze boiler
raw undercook pink cook
burn char overcook dry
food meal dish plate portion > dinner lunch breakfast burger pizza steak sandwich curry chicken soup pasta
drink > coffee latte tea cappuccino beer wine cocktail
coffee latte cappuccino
staff team colleague crew employee member > waiter waitress server driver agent manager receptionist reception rep assistant cashier host technician nurse steward
waiter waitress server host
agent rep assistant
driver courier rider
delivery parcel courier ship arrive dispatch post order van depot consignment
lose miss disappear vanish gone delete wipe missing loss recover restore
cancel cancellation scrap
close shut closure
noise loud music bass sound quiet disco drilling
sleep night rest bed
small tiny portion size shrink
crowd busy pack full overcrowd
wrong mistake mix-up incorrect mislabel error mixup misread
rise increase raise hike jump uplift
injure burn pain sick poison ill vomit hospital allergy
promise guarantee assure commitment
refuse reject deny decline rejection refusal
feature option function setting functionality
update version upgrade release patch
show display appear visible reflect
slow lag speed fast
internet wifi broadband connection connect network signal outage offline connectivity
power electricity outage light
photo picture image screenshot video
bag luggage suitcase baggage
flight plane aircraft boarding
train bus service tram coach
room apartment suite villa cottage cabin
toilet loo shower bath
pet animal > dog cat puppy rabbit
dog puppy
doctor gp surgeon dentist vet consultant physician
ticket booking reservation
claim cover insurance
phone mobile handset device
game match level player
review rating star comment
ad advertising popup
subscription renew renewal membership plan trial autopay mandate
account profile
step stair lift ramp wheelchair access accessible accessibility entrance
hair haircut cut trim fringe
paint decorate wall
garden lawn turf plant
car vehicle van
repair fix mend
manager supervisor management boss
embarrass humiliate mortify
scare fright safe unsafe danger dangerous safety
cry tear upset
child little family > son daughter baby toddler boy girl
son boy
daughter girl
baby toddler
parent > mother father
wedding bride ceremony marriage
birthday party celebration
holiday vacation trip
funeral loss service condolence
interview job work
data privacy detail information
explain explanation reason
stranded stuck
charge point charger charging
notice warning notify inform tell told
verification verify kyc otp code identity document
withdraw withdrawal payout
reward cashback bonus voucher coupon discount point offer
salary wage pay paycheck
claim case dispute ticket complaint appeal
reward offer deal discount cashback coupon voucher benefit perk promotion promo bonus
verify verification kyc identity identification document id selfie proof aadhaar
credit reflect settle settlement deposit reversal reverse refund receive
limit cap maximum minimum restrict restriction allowance
down outage server maintenance downtime unavailable
performance speed slow lag buffer sluggish load
crash freeze hang unresponsive stop
search result find lookup
map location gps navigation
notification alert reminder push popup
spam newsletter unsubscribe marketing
code otp pin password passcode
card debit credit atm
fee charge interest rate commission cost
withdraw atm cash limit
eligible eligibility criteria qualify requirement
city region area country location available availability
remove delete erase
ban block suspend restrict disable deactivate lock
hack steal compromise fraud fraudulent scam unauthorised unauthorized security secure phish
theme mode dark appearance design layout interface ui redesign look
widget screen toolbar banner
extension addon plugin
bookmark favourite favorite
stream buffer playback play video
eta estimate timeframe restoration update
stock available availability restock sell
assessment test exam quiz question result score
profile match recommendation swipe user
sync synchronise synchronize backup
compatible compatibility support device model version
expire expiry valid validity
port transfer switch
track tracking trace status locate
upgrade offer plan contract
address location destination
detour route distance
seat upgrade row
reservation booking book table
menu dish item option
flavour flavor taste bland seasoning sauce salty
busy demand volume popular
toll parking fine penalty
signature scan photo
warranty guarantee repair replacement replace
part spare component
install installation engineer technician appointment visit
trainer class lesson course instructor
prescription medication medicine inhaler tablet
result test blood scan
queue line checkout till
`;

const members = new Map<string, Set<string>>();
for (const line of SETS.trim().split('\n')) {
  const [same, kinds] = line.split('>').map((part) => [...new Set(part.trim().split(/\s+/).map(lemma))]);
  for (const word of same!) {
    link(word, same!);
    link(word, kinds ?? []);
    for (const kind of kinds ?? []) link(kind, [word]);
  }
}

function link(word: string, others: readonly string[]): void {
  const known = members.get(word) ?? new Set<string>();
  for (const other of others) if (other !== word) known.add(other);
  members.set(word, known);
}

/** The lemmas that may stand for this one. */
export const synonymsOf = (stem: string): ReadonlySet<string> => members.get(stem) ?? NONE;
const NONE: ReadonlySet<string> = new Set();
