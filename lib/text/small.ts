import { isNameWord, isOrdinaryWord } from './ordinary';

/** A sentence as it stands behind a greeting and its comma: without its capital, unless a name or an initial has it. */
export const small = (text: string): string =>
  /^(?:I\b|\p{Lu}\p{Lu})/u.test(text)
    ? text
    : text.replace(/^\p{Lu}\p{Ll}*/u, (word) =>
        isNameWord(word.toLowerCase()) || !(isOrdinaryWord(word.toLowerCase()) || OPENERS.test(word))
          ? word
          : word.toLowerCase(),
      );

const OPENERS =
  /^(?:The|That|This|These|Those|We|You|Your|Our|It|A|An|If|Is|And|There|Here|Nobody|Having|Being|Getting|Finding|Sorry|Thank|No|What|When|Of|To|Such|After|Any|Please|Everyone|Seeing|Waiting)$/;
