export type { Chat, SeenMessage, Site } from './site.ts';
