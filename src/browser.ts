/** The one place that imports the extension API, so that a test can put an in-memory one in its stead. */
import browser from 'webextension-polyfill';

export { browser };
