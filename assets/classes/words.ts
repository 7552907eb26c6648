/** Word classes without inflection shared by all checks; comma-separated, phrases allowed. */
export const WORD_CLASSES: Record<string, string> = {
  ADV: 'really, just, simply, always, clearly, actually, even, also, already, certainly, definitely, probably, perhaps, maybe, possibly, quite, still, only, then, ever, once, first, completely, totally, absolutely, entirely, fully, truly, obviously, evidently, apparently, seemingly, unfortunately, sadly, repeatedly, previously, specifically, explicitly, kindly, perfectly, personally, genuinely, easily, perhaps, instead, again, so, very, too, now, of course, indeed, categorically, strongly, firmly, flatly, strictly, plainly, honestly, frankly, sincerely, deeply, terribly, extremely, naturally, generally, usually, never mind, in fact, at least, properly, carefully, both, all, therefore, however, merely, repeatedly, regrettably, wholly, utterly, likely, presumably, mostly, mainly, largely, hereby, ourselves, yourself, myself, promptly, immediately, quickly',
  WE: 'we, i, our team, our staff, my team, my staff, us, our company, our crew, our manager',
  OUR: 'our, my, the, this, company, store, shop, house, hotel, restaurant, standard, corporate, club, bank',
  RULE: 'policy, policies, terms, conditions, terms and conditions, t&cs, t&c, tos, terms of service, rules, rule, contract, small print, fine print, procedure, procedures, guideline, guidelines, system, head office, regulation, regulations, faq, faqs, deadline, agreement, protocol, protocols, code of conduct, warranty terms, process, fair use policy, cancellation policy, refund policy, return policy, returns policy, house rules',
  THIRD:
    'courier, couriers, carrier, driver, drivers, supplier, suppliers, maker, manufacturer, bank, airline, landlord, agency, franchise, franchisee, post, post office, platform, insurer, trainee, temp, kitchen, the other shift, contractor, contractors, subcontractor, vendor, vendors, third party, third parties, delivery company, delivery partner, delivery service, delivery app, payment provider, card company, app store, google, apple, partner, partners, wholesaler, distributor, warehouse, depot, agent, travel agent, booking site, ticketing company, head office, council, city, host, operator, provider, network, internet provider, software provider, developer, builder, garage, previous owner, new hire, new girl, new guy, new starter, trainee, new trainee, part-timer, intern, shipping company, postal service, clinic, lab, laboratory, airport, authorities, government, regulator, other department, branch',
  SMALL:
    'only, just, merely, slight, slightly, minor, little, small, few, a bit, isolated, rare, unusual, one-off, trivial, tiny, brief, short, mere, a touch, a tad, barely, hardly',
  SORRY:
    'sorry, apologise, apologize, apologies, apology, apologising, apologizing, regret, regrets, apologised, apologized, regrettable, apolgies, appologize, sincere apologies',
  FEELING:
    'upset, unhappy, disappointed, offended, dissatisfied, frustrated, annoyed, angry, displeased, inconvenienced, hurt, unsatisfied, let down, uncomfortable, disrespected, ignored, unwelcome, cheated, misled, mistreated, rushed, neglected, bothered, confused, put out, aggrieved, short-changed',
  CROWD:
    'thousands, hundreds, most, nearly everyone, everyone else, everybody else, all our, all of our, five-star, 5-star, countless, dozens, millions, many, other, no other, none of our, plenty of, majority, vast majority, our other',
  CUSTOMERS:
    'customers, customer, guests, guest, clients, client, diners, patients, users, people, families, visitors, members, reviewers, reviews, passengers, riders, shoppers, tenants, travellers, travelers, players, patrons, subscribers, buyers, students, parents',
  RUBBER:
    'soon, shortly, asap, a.s.a.p, as soon as possible, as soon as we can, in due course, promptly, at the earliest, at our earliest, at your earliest convenience, in a timely manner, in the near future, in the coming days, in time, eventually, at some point, when we can, as quickly as possible, as quickly as we can, sometime, before long, quickly',
  DAY: 'today, tonight, tomorrow, monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thurs, fri, sat, sun, this morning, this afternoon, this evening, this week, next week, this month, next month, noon, midnight, end of day, eod, weekend, this weekend, end of the day, end of the week, end of the month, january, february, march, april, june, july, august, september, october, november, december',
  ORDINAL:
    '1st, 2nd, 3rd, 4th, 5th, 6th, 7th, 8th, 9th, 10th, 11th, 12th, 13th, 14th, 15th, 16th, 17th, 18th, 19th, 20th, 21st, 22nd, 23rd, 24th, 25th, 26th, 27th, 28th, 29th, 30th, 31st',
  CLOCK:
    '1am, 1pm, 2am, 2pm, 3am, 3pm, 4am, 4pm, 5am, 5pm, 6am, 6pm, 7am, 7pm, 8am, 8pm, 9am, 9pm, 10am, 10pm, 11am, 11pm, 12am, 12pm, eight, nine, ten, six, seven, five',
  UNIT: "minute, minutes, min, mins, hour, hours, hr, hrs, day, days, week, weeks, month, months, working days, business days, working day, business day, year, years, fortnight, hours', days'",
  POLITE: 'please, kindly, pls, plz',
  CALM: 'calm, civil, polite, reasonable, respectful, civilised, civilized, realistic, courteous, professional, constructive, rational, mature',
  ISSUE:
    'issue, issues, problem, problems, matter, trouble, concern, concerns, complaint, case, situation, query, error, glitch, bug, fault, mistake, delay, incident, mix-up, difficulty, difficulties',
  /** Where a customer can be sent to. */
  'US-CHANNEL':
    'support, reception, head office, customer service, customer services, customer care, guest relations, patient relations, front desk, service desk, hotline, helpline, live chat, manager, supervisor, owner, hello, care, help, office, accounts, billing',
  /** Where a customer was told something: defences point at it. */
  NOTICE:
    'website, web site, site, homepage, home page, page, pages, booking page, order page, product page, store page, listing, description, app, emails, email, e-mail, mail, confirmation, confirmation email, confirmations, booking confirmation, order confirmation, receipt, receipts, sign, signs, signage, notice, notices, menu, menus, board, boards, price list, blog post, pinned post, post, terms, t&cs, t&c, tos, conditions, contract, agreement, policy, invoice, quote, estimate, handbook, guide, welcome pack, pack, leaflet, leaflets, brochure, manual, faq, faqs, label, labels, ticket, tickets, voucher, checkout, form, order form, consent form, letter, letters, sheet, care sheet, card, wall, door, doors, window, poster, banner, newsletter, instagram, facebook, socials, settings, help centre, help center, portal, map, site map, rota, tariff, guidelines, policy booklet, small print, packaging, box, seal, register, till, counter, entrance, reverse, back, bottom, description of the app, phone, survey, consultation, registration, checkout page, screen, screens, wording, itinerary, order sms, sms, text, text message, appendix, clause, section, paragraph',
  /** What the firm keeps and holds against an account. */
  RECORD:
    'records, record, logs, log, cctv, cctv footage, footage, cameras, camera, notes, data, gps data, gps, system, systems, tracking, tracking data, till, report, reports, files, timesheets, time stamps, timestamps, telemetry, diary, booking system, register, statistics, stats, tests, checks, investigation, recordings, recording, call recording, proof of delivery, evidence, metrics, status page, servers, documents, paperwork, notes on file, security footage, door log, gate records, receipts, minutes, photos, survey, inspection',
  /** Words that call an account untrue. */
  UNTRUE:
    'untrue, false, inaccurate, baseless, unfounded, misleading, exaggerated, fabricated, lies, a lie, defamatory, slanderous, libellous, malicious, far-fetched, made up, made-up, unjustified, groundless, fictional, fictitious, unsubstantiated, not true, not accurate, not the case, not factual, far from the truth, without merit, without foundation, not what happened, not how it happened, not how it went, not how things happened, totally wrong, pure fiction, incorrect',
  /** What a customer said, as a defence names it. */
  ACCOUNT:
    'version, version of events, account, account of events, claim, claims, allegation, allegations, story, statement, statements, accusation, accusations, review, reviews, post, posts, description, complaint, comment, comments, assertion, assertions, remarks, remark, suggestion, recollection, tale, characterisation, characterization, insinuation, insinuations, narrative',
  /** Parties that may be the writer's own house: named with "by", "up to" and the like only, never as a mere subject. */
  PARTY:
    'restaurant, restaurant partner, property, properties, venue, store, app store, play store, league, leagues, merchant, merchants, seller, sellers, retailer, promoter, organiser, organizer, event organiser, sender, portal, windows, ios, android, air traffic control, handling agent, ground handling agent, handling company, surgery, park keeper, channel partners, broadcasters, issuer, issuing bank, receiving bank, employer, employers, artist, artists, publisher, theatre, producer, production, tour operator, booking platform, ordering company, external partner, outside company, outside firm, outside contractor, separate company, separate firm, rider, traffic',
};
