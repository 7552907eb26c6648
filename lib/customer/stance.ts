/**
 * How a sentence of the draft stands to what it names: the same words can own up, explain, doubt or pass on. Every
 * pattern is linear.
 */
const STANCES = {
  /** Sorry for something, or in regret. */
  sorry: /\b(?:sorry|apolog\w*|regret\w*)\b/i,
  /** Takes it as true and as ours. */
  own: /\b(?:our (?:own )?(?:fault|mistake|error|miss|failure|oversight|doing)|on us|we (?:got|let|should|failed|missed|messed|dropped|fell)|i should|should(?:n['’]t| not)? have|wrong|no excuse|not good enough|isn['’]t good|not ok|unacceptable|not acceptable|you['’]?(?:re| are) right|fair (?:point|enough|cop)|far too|too long|shouldn['’]t)\b/i,
  /** Meets it with feeling or with what it should have been. */
  meets:
    /\b(?:no wonder|anyone (?:would|’d)|(?:i|we)['’]d (?:be|have been|feel) [\w ]{2,20}too|every reason|understandable|must have (?:been|felt)|(?:isn['’]t|is not|aren['’]t|are not|wasn['’]t|was not) (?:ok|what you|how (?:it|that|this)|the (?:standard|way)|good enough)|should (?:not|never) happen|owe you|had better from us|would have (?:got|gotten) to me|not how|can see why|right to (?:write|raise|tell)|as you tell it|put up with|what you describe|for telling us|worrying|being (?:well )?(?:looked|cared) (?:after|for)|your (?:health|time with us))\b/i,
  /** Retells what happened to them. */
  retells:
    /\byou (?:were|had|waited|got|paid|asked|told|came|left|called|rang|never|weren['’]t|didn['’]t get|have been|shouldn['’]t|should)\b/i,
  /** Says what has been done or will be. */
  acts: /\b(?:i|we)(?:['’]ve|['’]ll|['’]re|['’]m| have| will| am| are) (?:now |just |already |been )?(?:asked|spoken|refund|sen[dt]|fix|pass|raise|chang|book|look|work|found|told|add|get|make|sort|call|check|mov|put|taken|trac|chas|investigat)/i,
  but: /\b(?:but|however|though|although)\b/i,
  /** Goes on about "that" or "it". */
  refers: /^(?:that|this|it|there|which)\b/i,
  asks: /\?/,
  instructs:
    /\b(?:please|kindly)\b.{0,20}\b(?:check|send|contact|dm|email|call|share|try|update|go|tap|visit|click|provide|write|reach|note|drop|mail|follow)/i,
  /** Answers with rules and what was said before. */
  rules:
    /\b(?:as per|policy|terms|clearly|stated|as (?:mentioned|informed|explained|stated|advised)|in line with|guidelines?|according to|please note|note that|required|must|conditions|rules?|explained|advised)\b/i,
  /** Answers with how it is elsewhere, usually, for others. */
  usual:
    /\b(?:most|other|many|all our|majority|usually|normally|always|strict|pride|rarely|unusual|several|busy|high (?:demand|volume)|due to)\b/i,
  blames:
    /\byou (?:failed|chose|did ?n['’]t|did not|should have|could have|may have|must have|might have|have (?:not|chosen)|agreed|declared|signed|overlooked|misread)\b/i,
  /** Keeps what they say at arm's length. */
  doubts:
    /\b(?:alleg\w*|claim(?:s|ed)?|appears?|seems?|surpris\w*|find it|not our experience|no record|our records|records show|dispute|untrue|false|incorrect)\b/i,
} as const;

export type Stance = keyof typeof STANCES;

/** The stances of one sentence. */
export function stancesOf(sentence: string): Set<Stance> {
  return new Set((Object.keys(STANCES) as Stance[]).filter((id) => STANCES[id].test(sentence)));
}
