import { Kept } from '../text/remembered';

/** Irregular forms that customers and owners use of the same event. */
const IRREGULAR: Record<string, string> = Object.fromEntries(
  'woke wake|woken wake|waking wake|waited wait|waiting wait|was be|were be|is be|are be|been be|has have|had have|broke break|broken break|told tell|said say|says say|sent send|lost lose|losing lose|stole steal|stolen steal|paid pay|left leave|leaving leave|came come|coming come|went go|gone go|going go|got get|getting get|gave give|given give|took take|taken take|taking take|made make|making make|spoke speak|spoken speak|kept keep|fell fall|fallen fall|felt feel|burnt burn|froze freeze|frozen freeze|freezing freeze|rang ring|rung ring|sat sit|sitting sit|stood stand|slept sleep|bought buy|brought bring|caught catch|hurt hurt|hung hang|hit hit|put put|cut cut|cutting cut|let let|met meet|read read|ran run|running run|sold sell|spelt spell|threw throw|thrown throw|wore wear|worn wear|wrote write|written write|children child|kids kid|people person|men man|women woman|mice mouse|teeth tooth|feet foot|minutes minute|mins minute|min minute|hrs hour|hr hour|hours hour|yrs year|biggest big|worse bad|worst bad|better good|best good|dirtier dirt|dirty dirt|filthy filth|rudely rude|rudeness rude|lateness late|delayed delay|refunded refund|cancelled cancel|canceled cancel|cancelling cancel|cancellation cancel|cancellations cancel|deliveries delivery|delivered delivery|delivering delivery|deliver delivery|apps app|died die|dead die|tried try|trying try|cried cry|crying cry|replies reply|replied reply|answered answer|moldy mould|mouldy mould|mold mould|allergies allergy|allergic allergy|overcharged charge|overcharge charge|undercooked cook|uncooked cook|overcooked cook|unanswered answer|ill sick|unwell sick|illness sick|mum mother|mom mother|mums mother|dad father|nan grandmother|gran grandmother|grandma grandmother|kid child|son child|daughter child|phone call|phoned call|ring call|telephone call|called call|photos photo|picture photo|pictures photo|photograph photo|xmas christmas|flat apartment|loo toilet|loos toilet|toilets toilet|restroom toilet|bathroom toilet|parcel parcel|package parcel|parcels parcel|packages parcel|luggage bag|suitcase bag|cellphone mobile|noisy noise|smelly smell|stank smell|stink smell|smelt smell|crashes crash|crashing crash|crashed crash|colour color|colours color|queuing queue|queueing queue|queued queue|line queue|lines queue|adverts ad|advert ad|ads ad|advertising ad|pricing price|prices price|priced price|pricey price|expensive price|cost price|costs price|login login|logged login|logging login|signin login|website site|web site|page page|shops shop|store shop|stores shop|weds wedding|married wedding|embarrassed embarrass|embarrassing embarrass|embarassing embarrass|humiliating humiliate|humiliated humiliate|scary scare|scared scare|frightening fright|frightened fright|silence silent|silent silent|wrongly wrong|mistakenly mistake|ruined ruin|spoilt spoil|spoiled spoil|missed miss|missing miss|twice two|double two|second two|third three|thrice three'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** A light stem: enough for "charged", "charges" and "charging" to meet, and for British and American spelling. */
export const lemma = (word: string): string => lemmas.of(word, () => stemOf(word));

/** Everyday words come again and again. */
const lemmas = new Kept<string>(5000);

function stemOf(word: string): string {
  const known = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined;
  if (known) return known;
  let stem = word.replace(/'s$/, '');
  if (stem.length > 4) {
    stem = stem
      .replace(/i[sz]ations?$/, 'iz')
      .replace(/(?:ies|ied)$/, 'y')
      .replace(/(?:sses)$/, 'ss')
      .replace(/(?<=(?:ch|sh|x|z))es$/, '')
      .replace(/(?<![su])s$/, '')
      .replace(/(?<=[^aeiou\W])(?:ing|ed)$/, '')
      .replace(/(?<=[aeiou]{2,})(?:ing|ed)$/, '')
      .replace(/(?:ly|ness|ment)$/, '');
    stem = stem
      .replace(/([bdfgmnprt])\1$/, '$1')
      .replace(/(?<=[^aeiou])e$/, '')
      .replace(/our$/, 'or')
      .replace(/is$/, 'iz');
  } else if (stem.length === 4) stem = stem.replace(/(?<![su])s$/, '');
  return (Object.hasOwn(IRREGULAR, stem) ? IRREGULAR[stem] : undefined) ?? stem;
}

/** Words that carry no event: shared by any two texts. */
export const EMPTY = new Set(
  'a an the and or but if so to of in on at by for from with without as is be am are was were been being do does did have has had will would can could should may might must not no nor i me my we us our you your yours he him his she her it its they them their this that these those there here what which who whom whose when where why how all any some each every both more most other another such only own same than too very just also again still now then once get got go come make take put give say tell thing one up down out off over under back about into after before because while until since even ever never always really actually please hi hello dear hey sorry thank thanks apologise apologize apology apologies kind regards team sincerely best let lot bit much many like want know see look think feel yes yeah ok okay well good great nice day week month year time today yesterday try use way need people someone anyone everyone somebody nobody anything something nothing everything experience feedback inconvenience issue problem matter concern review comment situation service customer guest customers guests understand hear reach contact help hope sure happy unfortunately however am pm im ive dont didnt s t m re ve ll d'
    .split(' ')
    .map((w) => lemma(w)),
);
