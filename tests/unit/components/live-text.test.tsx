// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LiveText } from '@/components/ui/live-text';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const said = () => screen.getByRole('status').textContent;
const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));

it('reads a verdict out when the draft has come to rest, not at each key', () => {
  const { rerender } = render(<LiveText text="Nearly there." at="rest" />);
  pass(1_200);
  expect(said()).toBe('Nearly there.');
  for (const text of ['Needs work.', 'Will make it worse.', 'Needs work.', 'Don’t post this.']) {
    rerender(<LiveText text={text} at="rest" />);
    pass(400);
    expect(said(), 'while somebody types').toBe('Nearly there.');
  }
  pass(800);
  expect(said()).toBe('Don’t post this.');
});

it('says what was done at once, politely', () => {
  render(<LiveText text="Applied." at="once" />);
  pass(0);
  expect(said()).toBe('Applied.');
  expect(screen.getByRole('status').getAttribute('aria-live')).toBe('polite');
});
