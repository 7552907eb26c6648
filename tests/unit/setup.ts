import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// Storage, listeners and tabs of one test must not be seen by the next.
beforeEach(() => fakeBrowser.reset());
