/**
 * Word classes for reading what customers write, in the shapes of verbs.ts and words.ts. Names begin with C-
 * so that a frame shows at a glance which side of the conversation it reads.
 */
export const CUSTOMER_VERBS: Record<string, string> = {
  'C-BREAK':
    'break, crack, leak, snap, tear, split, shatter, fall apart, fall off, come apart, come off, die, stop working, malfunction, fail, rust, fade, shrink, melt, jam, sag, overheat, explode, burst, smash, peel, warp, rip, chip, stain, sour, tarnish, drip, squeak, pop, drain, collapse, give up, pack in, conk out, wear out, unravel, bleed, flake',
  'C-CRASH':
    'crash, freeze, hang, lag, glitch, buffer, stutter, log out, sign out, kick out, lock out, spin, stick, load, sync, open, update, install, delete, disappear, vanish, reset, wipe, corrupt, time out, close',
  'C-CHARGE': 'charge, overcharge, bill, debit, deduct, double charge, invoice, withdraw, take, fine, upsell',
  'C-MISTREAT':
    'ignore, shout, yell, scream, laugh, snap, scoff, shrug, smirk, sneer, mock, swear, interrupt, patronise, patronize, belittle, insult, scold, glare, stare, talk over, talk down, hang up, roll, dismiss, humiliate, threaten, bully, harass, accuse, argue, lecture, tut, sigh, giggle, grunt, snigger, chuck, refuse, blank, push, shove, grab, wink, call, follow',
  'C-DELIVER': 'deliver, ship, send, dispatch, arrive, post, mail, leave, dump, throw, lose, return',
  'C-HARM':
    'vomit, throw up, choke, faint, collapse, slip, trip, fall, burn, scald, bleed, bruise, injure, hurt, poison, react, swell, itch, sting, cough, cut',
  'C-PROMISE': 'promise, guarantee, assure, tell, say, advertise, agree, confirm, quote, claim, swear',
  'C-REPLY':
    'reply, respond, answer, call back, ring back, get back, write back, come back, pick up, return, listen, care, help, tell, explain, contact, read, acknowledge',
  'C-CHASE':
    'call, ring, phone, email, write, message, text, contact, chase, ask, report, complain, tell, dm, tweet, try, send, visit, speak, explain',
};

export const CUSTOMER_WORDS: Record<string, string> = {
  'C-STAFF':
    'staff, waiter, waitress, server, servers, manager, managers, manageress, supervisor, receptionist, reception, host, hostess, bartender, barman, barmaid, barista, cashier, clerk, assistant, agent, agents, rep, reps, driver, drivers, technician, engineer, nurse, nurses, doctor, dentist, vet, owner, owners, crew, attendant, stewardess, steward, guard, bouncer, doorman, security, stylist, hairdresser, barber, therapist, instructor, trainer, teacher, tutor, teller, advisor, adviser, salesman, saleswoman, salesperson, salespeople, fitter, fitters, mover, movers, cleaner, cleaners, chef, cook, guy, guys, lad, lads, lady, woman, man, girl, boy, bloke, fella, employee, employees, colleague, team, someone, representative, representatives, operator, operators, purser, guide, organiser, organizer, landlord, mechanic, plumber, electrician, builder, usher, porter, concierge, pharmacist, optician, consultant, counsellor, support, customer service, customer services, customer care, call centre, call center, helpline',
  'C-FOOD':
    'food, meal, dish, dishes, burger, burgers, pizza, steak, chicken, fish, chips, fries, soup, pasta, rice, sandwich, wrap, burrito, taco, tacos, salad, bread, cake, cakes, starter, starters, main, mains, dessert, coffee, tea, latte, cappuccino, flat white, wine, beer, cocktail, cocktails, prosecco, breakfast, lunch, dinner, brunch, roast, curry, noodles, sushi, eggs, egg, bacon, sausage, toast, pancakes, milk, meat, lamb, beef, pork, ribs, brisket, turkey, prawns, mussels, oysters, lobster, kebab, pie, croissant, scone, scones, muffin, cookie, ice cream, sauce, gravy, vegetables, fruit, plates, plate, drinks, drink, order, buffet, wings, roti, biryani, idli, dosa, falafel, hummus, quiche, porridge, batter, crust, bun, patty, nuggets, tuna, salmon',
  'C-SPOILT':
    'cold, raw, burnt, burned, stale, soggy, dry, overcooked, undercooked, frozen, bland, tasteless, flavourless, flavorless, greasy, rubbery, chewy, tough, salty, lukewarm, warm, mouldy, moldy, rotten, off, sour, rancid, inedible, pink, watery, tepid, flat, limp, hard, congealed, oily, black, charred, stodgy, grey, gray, curdled, out of date, expired, half cooked, not cooked, ice cold, stone cold',
  'C-APP':
    'app, apps, site, website, web site, page, login, log in, password, account, checkout, update, updates, upgrade, software, firmware, browser, screen, button, server, servers, chatbot, chat bot, bot, notification, notifications, feature, version, game, widget, video, videos, portal, dashboard, sync, download, downloads, interface, ui, otp, 2fa, code, captcha, link, menu, settings, ads, ad, wallet, upi, bluetooth, keyboard, dark mode, matchmaking, streak, save file, saves, data, kyc, api, pop-up, pop-ups, popups',
  'C-PACKING':
    'packaging, packing, wrapping, wrapper, lid, cap, jar, bottle, carton, sachet, packet, pouch, pull tab, ring pull, blister pack, blister packs, zipper, drawer, tub, child lock, cork, clasp, buckle',
  'C-DIRT':
    'dirty, filthy, disgusting, grubby, grimy, sticky, stained, mouldy, moldy, mould, mold, dusty, smelly, unclean, unhygienic, messy, stinking, stank, smelled, smelt, reeked, musty, damp, hair, hairs, bugs, bug, roach, roaches, cockroach, cockroaches, mouse, mice, rat, rats, flies, fly, bedbugs, bed bugs, ants, maggot, maggots, fleas, pubes, vomit, urine, pee, wee, poo, faeces, feces, mess, rubbish, litter, crumbs, dust, stains, spider, spiders, slug, glass, plaster, fingernail, sewage, grime, blood, smear, overflowing, scum, unwashed',
  'C-EVENT':
    "wedding, birthday, funeral, anniversary, honeymoon, christmas, xmas, graduation, exam, exams, interview, holiday, vacation, party, hen do, hen party, stag do, baby shower, christening, mother's day, father's day, valentine's, easter, eid, diwali, thanksgiving, memorial, wake, engagement, proposal, reunion, retirement, concert, birth, surgery, appointment, connection, big day, day off, deadline, meeting, prom, ceremony, show",
  'C-OCCASION':
    "wedding, birthday, funeral, anniversary, honeymoon, graduation, christening, memorial, wake, engagement, proposal, retirement, hen do, stag do, baby shower, prom, mother's day, father's day, valentine's",
  'C-KIN':
    'mum, mom, mother, dad, father, son, daughter, kid, kids, child, children, baby, toddler, toddlers, wife, husband, partner, grandma, grandmother, granny, nan, grandad, grandfather, parents, sister, brother, family, aunt, aunty, uncle, nephew, niece, grandson, granddaughter, bride, groom, boyfriend, girlfriend, fiance, fiancee, boy, girl, year old, yr old, newborn, infant, in-laws, mother-in-law',
  'C-MONEY':
    'money, refund, refunds, deposit, fee, fees, charge, charges, bill, bills, payment, payments, price, prices, invoice, receipt, subscription, cashback, credit, balance, fine, surcharge, tip, service charge, cost, costs, voucher, vouchers, gift card, coupon, discount, interest, salary, wages, premium, direct debit, bank, cash, reward, rewards, points, tax, commission, rent, fare, fares, card, renewal, compensation',
  'C-PARCEL':
    'parcel, parcels, package, packages, delivery, deliveries, shipment, shipping, tracking, courier, order, orders, box, boxes, item, items, letter, letters, post, mail, bag, bags, luggage, suitcase, collection, consignment, flowers, bouquet',
  'C-GOOD':
    'great, good, lovely, nice, amazing, excellent, fantastic, wonderful, brilliant, perfect, awesome, best, superb, delicious, tasty, fine, ace, friendly, helpful, kind, polite, beautiful, gorgeous, happy, love, loved, loves, enjoyed, enjoy, impressed, recommend, recommended, fab, fabulous, spotless, charming, smooth, easy, quick, fast, top, outstanding, cracking, stunning, incredible, phenomenal, favourite, favorite, pleased, delighted, terrific, attentive, welcoming, cool, angels, angel, gem, legend, legends, thanks, thank you, kudos, cheers, faultless, flawless, sweet, cosy, cozy, grateful, yum, yummy, ok, okay, decent, glad, heaven, divine, magic, star, stars, useful, worked, works, well',
  'C-BAD':
    'bad, terrible, awful, horrible, worst, poor, rubbish, pathetic, useless, disgusting, shocking, appalling, dreadful, atrocious, ridiculous, unacceptable, disgraceful, shambles, disaster, nightmare, joke, mess, unprofessional, rude, slow, late, broken, wrong, missing, damaged, faulty, defective, dirty, overpriced, expensive, scam, disappointing, disappointed, lost, stuck, shut, stolen, ruined, annoying, incompetent, horrendous, garbage, trash, crap, shit, shite, worse, unusable, unreliable, confusing, misleading, unfair, outrageous, insane, dishonest, fake, dead, blank, unsafe, dangerous, painful, uncomfortable, sick, ill, cold, empty, down, closed, locked, gone, late, impossible, difficult, hard, laggy, buggy, glitchy, clunky, cramped, noisy, loud, freezing, ugly, tiny, blurry, weird, strange, miserable, mediocre, underwhelming, lacking, lazy, careless, shoddy, cheap, sad, sadly, unfortunately, embarrassing, embarrassed, humiliating, insulting, hopeless, abysmal, outdated, invalid, rejected, declined, refused, denied, blocked, cancelled, canceled, delayed, expired, failed, failing, ignored, misled, pointless, absurd, crazy, harsh, boring, repetitive, issue, issues, problem, problems, error, errors, trouble, bug, bugs',
  'C-NOBODY': 'nobody, no one, noone, none, no-one, not one person, not a soul, nobody at all',
  'C-ACCESS':
    'wheelchair, disabled, disability, accessible, accessibility, ramp, hijab, headscarf, turban, sari, accent, race, racist, racism, sexist, homophobic, transphobic, ableist, antisemitic, guide dog, service dog, assistance dog, hearing aid, hearing dog, blind, deaf, autistic, autism, pregnant, breastfeeding, skin colour, skin color, ethnicity, religion, gender, pronouns, black, asian, muslim, jewish, gay, lesbian, trans, brown, immigrant, foreigner, you people, your kind, profiled, discrimination, discriminated, slur, prejudice, mobility scooter, dwarfism, stammer',
  'C-ILLNESS':
    'poisoning, vomiting, vomit, allergy, allergic, anaphylaxis, anaphylactic, epipen, rash, hives, burn, burns, blister, blisters, bleeding, hospital, a&e, er, ambulance, injury, injured, infection, infected, diarrhoea, diarrhea, nausea, fever, stitches, concussion, fracture, fractured, broken arm, broken leg, broken wrist, migraine, seizure, asthma, coeliac, celiac, salmonella, e coli, norovirus, sick, ill, unwell, unconscious, dehydrated, insulin, medication, paramedic, paramedics, swollen, bruised, bruise, scar, overdose, miscarriage',
  'C-AGAIN':
    'again, still, yet again, once again, third time, second time, fourth time, fifth time, 2nd time, 3rd time, 4th time, 5th time, every time, each time, every single time, twice, three times, four times, five times, six times, several times, many times, multiple times, countless times, repeatedly, always, constantly, keeps, keep, every day, every week, every month, another, yet another, both nights, every night, in a row, running',
};
