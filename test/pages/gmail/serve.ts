/** Serves the stand-ins for Gmail. */
import { type InLanguages, inLanguages, pageIn, type Words } from '../languages.ts';
import { servePage } from '../serve.ts';

export const PAGES = ['current', 'other'] as const;
type GmailPage = InLanguages<(typeof PAGES)[number]>;
export type GmailBuild = GmailPage | 'nothing-known';
export const EVERY = inLanguages(PAGES);
/** Those that stories are told of in a browser. */
export const BUILDS: readonly GmailPage[] = [...PAGES, 'current in Portuguese', 'current in Arabic'];

export const GMAIL = 'https://mail.google.com/mail/u/0/';

const WORDS: Words = {
	Portuguese: {
		'Message Body': 'Corpo da mensagem',
		'New Message': 'Nova mensagem',
		'Google Account: Shop Desk': 'Conta do Google: Shop Desk',
		'Search mail': 'Pesquisar e-mail',
		'Pop out reply': 'Abrir resposta em outra janela',
		'More send options': 'Mais opções de envio',
		'Discard draft': 'Descartar rascunho',
		'Message sent': 'Mensagem enviada',
		'View message': 'Ver mensagem',
		'Draft discarded.': 'Rascunho descartado.',
		Undo: 'Desfazer',
		Send: 'Enviar',
	},
	Arabic: {
		'Message Body': 'نص الرسالة',
		'New Message': 'رسالة جديدة',
		'Google Account: Shop Desk': 'حساب Google: Shop Desk',
		'Search mail': 'البحث في البريد',
		'Pop out reply': 'عرض الرد في نافذة',
		'More send options': 'خيارات إرسال أخرى',
		'Discard draft': 'حذف المسودة',
		'Message sent': 'تم إرسال الرسالة',
		'View message': 'عرض الرسالة',
		'Draft discarded.': 'تم حذف المسودة.',
		Undo: 'تراجع',
		Send: 'إرسال',
	},
};

/** The HTML of one build, as the host would send it. */
export const page = (build: GmailBuild) => pageIn('gmail', build, WORDS);

/** What each path of the host answers. Gmail's own policy: no script of others, and no string becomes one. */
export async function serve(build: GmailBuild) {
	return servePage({ folder: 'gmail', sheets: ['mail/page.css'], html: await page(build) });
}
