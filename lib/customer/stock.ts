/** Stock phrases and ways of getting in touch: whatever echo stands in them is no sign of having heard. */
const STOCK: RegExp[] = [
  /\byour (?:recent |negative |bad |poor |valuable |honest |kind )?(?:experience|visit|stay|feedback|comments?|review|concerns?|opinion|patience|understanding|complaint|time|issue|query|patronage|interest|support|trust|message|email|tweet|post)\b/gi,
  /\b(?:your|the|this|an?y?) (?:[a-z]+ ){0,2}experiences?\b/gi,
  /\b(?:the|any|this) (?:inconvenience|trouble|experience)\b|\bany inconvenience\b/gi,
  /\b(?:for )?(?:bringing|taking the time|sharing|leaving|reaching out|getting in touch|contacting us)(?: [a-z]+){0,6}/gi,
  /\b(?:we|i) (?:can )?(?:completely |fully |totally |certainly )?understand your (?:frustration|concerns?|disappointment)\b/gi,
  /\bcustomer (?:satisfaction|service|experience|care) is(?: [a-z]+){0,6}/gi,
  /\b(?:at the earliest|as soon as possible|in a timely manner)\b|\bdo(?: not|n['’]t) hesitate(?: [a-z]+){0,4}/gi,
  /\bwe (?:value|cherish)(?: [a-z]+){0,3}|\bwe (?:always |constantly )?(?:strive|aim|try|endeavou?r)(?: [a-z]+){0,6}/gi,
  /\bhave a (?:great|nice|good|lovely|wonderful|pleasant) (?:day|evening|weekend|week|one)\b/gi,
  /\b(?:order|booking|account|customer|ticket|transaction|phone|mobile|contact|reference|registered|complaint|tracking|membership|policy) (?:numbers?|id|ids|reference|ref|details?|address|email|mobile|phone)\b/gi,
  /\b(?:e-?mail address|screenshots?|screen shots?|more (?:details?|info(?:rmation)?))\b/gi,
  /\b(?:in-app|live chat|chat|customer|help|email|phone) (?:support|help|care|service|desk|centre|center)(?: team| section)?\b/gi,
  /\b(?:please |kindly |can you |could you )?(?:send|drop|shoot|write|mail|message|dm|pm|e-?mail|call|contact|reach|ring|get in touch|reach out)(?: to| with)? (?:us|me|our (?:team|support))(?: an? (?:e-?mail|mail|line|message|dm|note|call))?(?: (?:at|on|via|through|over|to|by) \S+)?/gi,
  /\b[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,24}){1,4}|\bhttps?:\S{1,500}|@\w{1,64}|\+?\d[\d-]{7,40}\d/gi,
  /\b(?:(?:via|through|in|on|within|from) (?:the|our|your) (?:app|website|site|page)|working (?:on (?:this|it|that|the|a)|hard|to)|look(?:ing)? into(?: (?:this|it|that))?|(?:we|i)(?:['’]re| are|['’]m| am) (?:always )?(?:here|happy|glad|able|unable) to (?:help|assist)(?: you)?)\b/gi,
  /\b(?:(?:send(?:ing)?|drop(?:ping)?|shoot(?:ing)?) )?(?:(?:me|us) )?(?:an? |your |the |via |by |through |over |in |into |to )?(?:private|direct) (?:messages?|msgs?)\b/gi,
  /\b(?:follow(?:ing)?|add(?:ing)?) us\b|\b(?:send(?:ing)? )?(?:(?:me|us) )?(?:an? |your |the |via |by |through |over |in |into |to )dms?\b/gi,
  /\bfor (?:any )?(?:further|technical|more|additional|other) (?:help|assistance|support|queries|questions|information|info|details|enquiries)\b|\b(?:help|support|contact) (?:pages?|site|article|link|form|section|team)\b/gi,
  /\b(?:in|of|for|to|within) (?:the )?(?:near )?future\b|\bbest (?:regards|wishes)\b/gi,
];

/** The draft with its stock phrases blanked, so that offsets hold. */
export function withoutStock(draft: string): string {
  let left = draft;
  for (const phrase of STOCK) left = left.replace(phrase, (found) => ' '.repeat(found.length));
  return left;
}
