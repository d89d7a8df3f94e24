export type { Chat, SeenMessage, SendEvent, Site } from './site.ts';
