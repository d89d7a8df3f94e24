/**
 * The one place that knows the extension API by name, so that a test can put an in-memory one in its stead. Chromium and
 * Firefox answer with promises both; the one difference left, how a message is answered, is in protocol.ts. So no
 * polyfill: it would be a twentieth of what every chat page has to load.
 */
import type { Browser } from 'webextension-polyfill';

declare const chrome: Browser;

const { browser: firefox } = globalThis as { browser?: Browser };
export const browser: Browser = firefox ?? (typeof chrome === 'undefined' ? (undefined as never) : chrome);
