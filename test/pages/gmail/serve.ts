/** Serves the stand-ins for Gmail. */
import { htmlOf, servePage, translated } from '../serve.ts';

export const BUILDS = ['current', 'other', 'current in Portuguese', 'current in Arabic'] as const;
export type GmailBuild = (typeof BUILDS)[number] | 'nothing-known';

export const GMAIL = 'https://mail.google.com/mail/u/0/';

const PORTUGUESE = {
	'Message Body': 'Corpo da mensagem',
	'New Message': 'Nova mensagem',
	'Google Account:': 'Conta do Google:',
	'Search mail': 'Pesquisar e-mail',
	'Pop out reply': 'Abrir resposta em outra janela',
	'More send options': 'Mais opções de envio',
	'Discard draft': 'Descartar rascunho',
	'Message sent': 'Mensagem enviada',
	'View message': 'Ver mensagem',
	'Draft discarded.': 'Rascunho descartado.',
	'>Undo<': '>Desfazer<',
	'>Send<': '>Enviar<',
	'"Send ': '"Enviar ',
};

const ARABIC = {
	'Message Body': 'نص الرسالة',
	'New Message': 'رسالة جديدة',
	'Google Account:': 'حساب Google:',
	'Search mail': 'البحث في البريد',
	'Pop out reply': 'عرض الرد في نافذة',
	'More send options': 'خيارات إرسال أخرى',
	'Discard draft': 'حذف المسودة',
	'Message sent': 'تم إرسال الرسالة',
	'View message': 'عرض الرسالة',
	'Draft discarded.': 'تم حذف المسودة.',
	'>Undo<': '>تراجع<',
	'>Send<': '>إرسال<',
	'"Send ': '"إرسال ',
};

/** The page's HTML, for one build. */
export async function page(build: GmailBuild): Promise<string> {
	const [name = '', language] = build.split(' in ');
	const html = await htmlOf('gmail', name);
	if (!language) return html;
	return language === 'Arabic' ? translated(html, 'ar', ARABIC) : translated(html, 'pt-BR', PORTUGUESE);
}

/** What each path of the host answers. Gmail's own policy: no script of others, and no string becomes one. */
export async function serve(build: GmailBuild) {
	return servePage({ folder: 'gmail', sheets: ['mail/page.css'], html: await page(build) });
}
