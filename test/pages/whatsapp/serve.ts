/** Serves the stand-ins for WhatsApp Web. */
import { type InLanguages, inLanguages, pageIn, type Words } from '../languages.ts';
import { servePage } from '../serve.ts';

export const PAGES = ['current', 'legacy', 'no-testid'] as const;
type WhatsAppPage = InLanguages<(typeof PAGES)[number]>;
export type WhatsAppBuild = WhatsAppPage | 'nothing-known';
export const EVERY = inLanguages(PAGES);
/** Those that stories are told of in a browser. */
export const BUILDS: readonly WhatsAppPage[] = [...PAGES, 'current in Portuguese', 'current in Arabic'];

export const WHATSAPP = 'https://web.whatsapp.com/';

const WORDS: Words = {
	Portuguese: {
		You: 'Você',
		Send: 'Enviar',
		Attach: 'Anexar',
		'Type a message to': 'Digite uma mensagem para',
		'Type a message': 'Digite uma mensagem',
		'Profile details': 'Dados do perfil',
		'You deleted this message': 'Você apagou esta mensagem',
	},
	Arabic: {
		You: 'أنت',
		Send: 'إرسال',
		Attach: 'إرفاق',
		'Type a message to': 'اكتب رسالة إلى',
		'Type a message': 'اكتب رسالة',
		'Profile details': 'تفاصيل الملف الشخصي',
		'You deleted this message': 'حذفت هذه الرسالة',
	},
};

/** The HTML of one build, as the host would send it. */
export const page = (build: WhatsAppBuild) => pageIn('whatsapp', build, WORDS);

/** What each path of the host answers, for one build of the page. */
export async function serve(build: WhatsAppBuild) {
	return servePage({ folder: 'whatsapp', html: await page(build) });
}
