/** Serves the stand-ins for Outlook on the web. */
import { htmlOf, STRICT, servePage, translated } from '../serve.ts';

export const BUILDS = ['current', 'item', 'current in Portuguese', 'current in Arabic'] as const;
export type OutlookBuild = (typeof BUILDS)[number] | 'nothing-known';

export const HOSTS = [
	'https://outlook.office.com/mail/',
	'https://outlook.live.com/mail/',
	'https://outlook.office365.com/mail/',
	'https://outlook.cloud.microsoft/mail/',
] as const;

const PORTUGUESE = {
	'Message body': 'Corpo da mensagem',
	'Email message': 'Mensagem de email',
	'Account manager for': 'Gerenciador de contas para',
	'Message list': 'Lista de mensagens',
	'"To"': '"Para"',
	'"To: ': '"Para: ',
	'"From: ': '"De: ',
	'"Subject"': '"Assunto"',
	'"Discard"': '"Descartar"',
	'Discard (Esc)': 'Descartar (Esc)',
	'More send options': 'Mais opções de envio',
	'"Send"': '"Enviar"',
	'"Send (': '"Enviar (',
	'>Send<': '>Enviar<',
	'<body data-dates="numbers"': '<body data-dates="numbers" data-order="newest-first"',
};

const ARABIC = {
	'Message body': 'نص الرسالة',
	'Email message': 'رسالة بريد إلكتروني',
	'Account manager for': 'إدارة الحساب لـ',
	'Message list': 'قائمة الرسائل',
	'"To"': '"إلى"',
	'"To: ': '"إلى: ',
	'"From: ': '"من: ',
	'"Subject"': '"الموضوع"',
	'"Discard"': '"تجاهل"',
	'Discard (Esc)': 'تجاهل (Esc)',
	'More send options': 'خيارات إرسال أخرى',
	'"Send"': '"إرسال"',
	'"Send (': '"إرسال (',
	'>Send<': '>إرسال<',
};

/** The page's HTML, for one build. */
export async function page(build: OutlookBuild): Promise<string> {
	const [name = '', language] = build.split(' in ');
	const html = await htmlOf('outlook', name);
	if (!language) return html;
	return language === 'Arabic' ? translated(html, 'ar', ARABIC) : translated(html, 'pt-BR', PORTUGUESE);
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
