import { afterEach, beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// Storage, listeners and tabs of one test must not be seen by the next.
beforeEach(() => fakeBrowser.reset());

// Nor what a component test left in the page.
afterEach(async () => {
  if (typeof document === 'undefined') return;
  const { cleanup } = await import('@testing-library/react');
  cleanup();
});
