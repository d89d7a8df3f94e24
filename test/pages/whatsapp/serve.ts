/** Serves the stand-ins for WhatsApp Web. */
import { htmlOf, servePage } from '../serve.ts';

export const BUILDS = ['current', 'legacy', 'no-testid'] as const;
export type WhatsAppBuild = (typeof BUILDS)[number] | 'nothing-known';

export const WHATSAPP = 'https://web.whatsapp.com/';

/** What each path of the host answers, for one build of the page. */
export async function serve(page: WhatsAppBuild) {
	return servePage({ folder: 'whatsapp', html: await htmlOf('whatsapp', page) });
}
