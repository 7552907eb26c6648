import { describe, expect, test } from 'vitest';
import { acknowledge } from '@/lib/rewrite/acknowledge';
import { openChooser } from '@/lib/rewrite/choose';
import { copies } from '@/lib/rewrite/alike';
import { retell } from '@/lib/rewrite/echo/retell';
import type { FacetId, Feeling, Point, VoiceId } from '@/lib/types';

const VOICES: VoiceId[] = ['warm', 'concise', 'formal'];
const point = (customer: string, facet: FacetId): Point => ({
  facet,
  span: { start: 0, end: customer.length },
  weight: 1,
  heard: null,
});
const said = (customer: string, facet: FacetId, feeling: Feeling | null = null, variant = 0, voice: VoiceId = 'warm') =>
  acknowledge(point(customer, facet), customer, feeling, openChooser(variant), voice);

describe('acknowledge', () => {
  test.each<[string, FacetId, RegExp]>([
    ['Waited 90 mins for a table', 'wait', /ninety minutes/i],
    ['40 mins on hold with your helpline', 'wait', /forty minutes on hold/i],
    ['Charged $612 twice', 'billing', /\$612/],
    ['I have emailed six times and nobody replies', 'communication', /six times/],
    ['Croissants were stale at 8am', 'defect', /croissants were stale at 8am/i],
    ['Found a hair in my risotto', 'cleanliness', /hair in your risotto/],
    ['No hot water for 9 days', 'other', /hot water/],
    ['my parcel never arrived', 'delivery', /your parcel never arrived/i],
    ['The man at the till laughed at me', 'staff', /laughed at/],
    ['Your app logs me out every day', 'app', /app logs you out every day/i],
  ])('%s', (customer, facet, words) => {
    for (const voice of VOICES) {
      const text = said(customer, facet, null, 0, voice)!;
      expect(text.replace(/\b90\b/, 'ninety').replace(/\b40\b/, 'forty')).toMatch(
        voice === 'formal' ? /^[A-Z].*\.$/s : words,
      );
      expect(copies(text, customer)).toBe(false);
    }
  });

  test('“mine” is theirs', () => {
    expect(retell('mine was raw in the middle')?.np).toBe('yours being raw in the middle');
  });

  test('names the feeling one notch below theirs', () => {
    const anger: Feeling = { id: 'anger', span: { start: 0, end: 1 }, strength: 3 };
    for (const voice of VOICES) {
      const text = said('Waited 90 mins for a table', 'wait', anger, 0, voice)!;
      expect(text).toMatch(/\bangry\b/);
      expect(text).not.toMatch(/furious|livid/);
    }
  });

  test('varies', () => {
    for (const voice of VOICES)
      expect(
        new Set([0, 1, 2, 3, 4, 5].map((n) => said('Waited 90 mins for a table', 'wait', null, n, voice))).size,
      ).toBeGreaterThanOrEqual(4);
  });

  test('retells nothing where somebody was harmed', () => {
    for (const voice of VOICES)
      expect(said('Your cream burned my face', 'health', null, 1, voice)).not.toMatch(/cream|face|our fault|caused/);
  });

  test('says nothing where nothing is understood', () => {
    expect(said('grr!!', 'other')).toBeNull();
  });
});

describe('retell', () => {
  test.each([
    ['I waited 25 minutes in the rain', 'waiting 25 minutes in the rain', 'waited 25 minutes in the rain'],
    ['OTP never arrives', 'the OTP never arriving', 'were let down by the OTP never arriving'],
    [
      'My card was declined in Lisbon',
      'your card being declined in Lisbon',
      'were let down by your card being declined in Lisbon',
    ],
    ['Had to pay 55€ at the airport', 'having to pay 55€ at the airport', 'ended up paying 55€ at the airport'],
    ['Gave me the wrong tablets', 'being given the wrong tablets', 'were given the wrong tablets'],
    ['no staff at the desk', 'having no staff at the desk', 'had no staff at the desk'],
    ['Waited 1.5 hrs for a table', 'waiting an hour and a half', 'waited an hour and a half'],
    ['No water for 14 hours', 'having no water for 14 hours', 'had no water for 14 hours'],
  ])('%s', (clause, np, you) => expect(retell(clause)).toMatchObject({ np, you }));

  test.each([
    'lol',
    'you people are thieves',
    'what is this??',
    'Quoted $900, final $1,640',
    'they said it was my fault',
  ])('leaves alone: %s', (clause) => expect(retell(clause)).toBeNull());
});
