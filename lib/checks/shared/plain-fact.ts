/** A fact of this many words and fewer can be plain; longer sentences argue. */
const SHORT = 10;
/** Words with which a fact turns on somebody, contradicts, weighs or praises itself. */
const POINTED =
  /\b(?:you|your|yours|not|no|never|none|nobody|nothing|only|just|merely|simply|even|still|actually|clearly|always|every|everyone|everybody|all|most|other|others|fully|highly|properly|perfectly|best|finest|highest|great|excellent|fresh|fair|normal|standard|usual|reasonable|proud|pride|trained|qualified|experienced|award\w*|policy|terms|rules?|but|however|although|though|because|so|than|must|should|would|could)\b|n['’]t\b|[!?]/i;
const PAST = /\b(?:was|were|had|did|\p{L}{3,}ed)\b/iu;
const WORD = /\p{L}{4,}/gu;
/** Words are taken for the same by so many letters: "heating" and "heated". */
const STEM = 4;

/**
 * "We open at nine.", "The table is by the window.": a short fact in the present that answers or informs. It defends
 * nothing unless it speaks of what the customer raised.
 * @param customer the customer's message; null where none is known
 */
export function isPlainFact(sentence: string, customer: string | null): boolean {
  const words = sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu) ?? [];
  if (words.length > SHORT || POINTED.test(sentence) || PAST.test(sentence)) return false;
  const raised = new Set((customer?.match(WORD) ?? []).map(stem));
  return !(sentence.match(WORD) ?? []).some((word) => raised.has(stem(word)));
}

const stem = (word: string) => word.toLowerCase().slice(0, STEM);
