import type { Dials, Finding, Reading, Signals, Verdict, VerdictId } from '../types';

const WORDS: Record<VerdictId, string> = {
  ready: 'Ready',
  nearly: 'Nearly there',
  'needs-work': 'Needs work',
  'makes-it-worse': 'Will make it worse',
  'dont-post': 'Don’t post this',
  'no-reply': 'No reply is the best reply',
  'too-short': 'Too short to judge',
  'not-english': 'Heard reads English only',
};

/** The verdict in words with one line of detail: what to look at first. */
export function verdictOf(state: {
  dials: Dials;
  findings: Finding[];
  reading: Reading | null;
  signals: Signals;
  draft: string;
  language: 'en' | 'other' | 'unknown';
}): Verdict {
  const { reading, dials, findings, draft, language } = state;
  const say = (id: VerdictId, detail: string): Verdict => ({ id, words: WORDS[id], detail });
  if (reading?.route === 'no-reply') return say('no-reply', reading.routeReason ?? 'Nothing said here would help.');
  if (language === 'other')
    return say('not-english', 'This draft seems to be in another language, so nothing is marked.');
  const words = /^\s*(?:(\S+)(?:\s+(\S+)(?:\s+(\S))?)?)?/.exec(draft)!.slice(1).filter(Boolean).length;
  if (words < 3 && !findings.some((f) => f.severity >= 3))
    return say(
      'too-short',
      words === 0 ? 'Start typing, and the reading appears here.' : 'A few more words, and the reading appears here.',
    );
  return say(band(dials.overall), detail(state));
}

function band(overall: number): VerdictId {
  if (overall >= 85) return 'ready';
  if (overall >= 70) return 'nearly';
  if (overall >= 50) return 'needs-work';
  return overall > 30 ? 'makes-it-worse' : 'dont-post';
}

function detail({
  reading,
  findings,
  signals,
  dials,
}: {
  reading: Reading | null;
  findings: Finding[];
  signals: Signals;
  dials: Dials;
}): string {
  const parts: string[] = [];
  if (findings.some((f) => f.severity === 4)) parts.push('Something here must not be posted.');
  if (reading && reading.points.length > 0)
    parts.push(`${reading.points.filter((p) => p.heard).length} of ${reading.points.length} points heard.`);
  const heat = findings.filter((f) => f.span && (f.group === 'def' || f.group === 'blame')).length;
  if (heat > 0) parts.push(`Reads as defending or blaming in ${heat === 1 ? 'one place' : `${heat} places`}.`);
  else if (dials.owned !== null && signals.apology === 'conditional') parts.push('The apology takes itself back.');
  if (dials.fixed !== null && !signals.nextStep) parts.push('Nothing says what happens next.');
  else if (dials.fixed !== null && !signals.timeframe) parts.push('Nothing says when.');
  if (parts.length === 0) parts.push('They will feel answered.');
  return parts.slice(0, 3).join(' ');
}
