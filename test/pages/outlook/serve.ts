/** Serves the stand-ins for Outlook on the web. */
import { type InLanguages, inLanguages, pageIn, type Words } from '../languages.ts';
import { STRICT, servePage } from '../serve.ts';

export const PAGES = ['current', 'item'] as const;
export type OutlookBuild = InLanguages<(typeof PAGES)[number]> | 'nothing-known';
export const EVERY = inLanguages(PAGES);

export const HOSTS = [
	'https://outlook.office.com/mail/',
	'https://outlook.live.com/mail/',
	'https://outlook.office365.com/mail/',
	'https://outlook.cloud.microsoft/mail/',
] as const;

const WORDS: Words = {
	Portuguese: {
		'Message body': 'Corpo da mensagem',
		'Message body, press Alt+F10 to exit': 'Corpo da mensagem, pressione Alt+F10 para sair',
		'Email message': 'Mensagem de email',
		'Account manager for desk@shop.example': 'Gerenciador de contas para desk@shop.example',
		'Message list': 'Lista de mensagens',
		To: 'Para',
		From: 'De',
		Subject: 'Assunto',
		Discard: 'Descartar',
		'More send options': 'Mais opções de envio',
		Send: 'Enviar',
	},
	Arabic: {
		'Message body': 'نص الرسالة',
		'Message body, press Alt+F10 to exit': 'نص الرسالة، اضغط Alt+F10 للخروج',
		'Email message': 'رسالة بريد إلكتروني',
		'Account manager for desk@shop.example': 'إدارة الحساب لـ desk@shop.example',
		'Message list': 'قائمة الرسائل',
		To: 'إلى',
		From: 'من',
		Subject: 'الموضوع',
		Discard: 'تجاهل',
		'More send options': 'خيارات إرسال أخرى',
		Send: 'إرسال',
	},
};

/** The HTML of one build, as the host would send it. Here the one in Portuguese has the newest letter on top. */
export async function page(build: OutlookBuild): Promise<string> {
	const html = await pageIn('outlook', build, WORDS);
	return build === 'current in Portuguese'
		? html.replace('<body data-dates="numbers"', '<body data-dates="numbers" data-order="newest-first"')
		: html;
}

/** What each path of the host answers. roosterjs needs a policy for its HTML, and writes styles; nothing else may. */
export async function serve(build: OutlookBuild) {
	const policy = STRICT.replace("trusted-types 'none'", 'trusted-types default').replace(
		"style-src 'self'",
		"style-src 'self' 'unsafe-inline'",
	);
	return servePage({
		folder: 'outlook',
		sheets: ['mail/page.css', 'outlook/page.css'],
		html: await page(build),
		policy,
	});
}
