/** Serves the stand-ins for WhatsApp Web. */
import { htmlOf, servePage, translated } from '../serve.ts';

export const BUILDS = ['current', 'legacy', 'no-testid', 'portuguese', 'arabic'] as const;
export type WhatsAppBuild = (typeof BUILDS)[number] | 'nothing-known';

export const WHATSAPP = 'https://web.whatsapp.com/';

/** The HTML of one build, as the host would send it. */
async function whatsappHtml(build: WhatsAppBuild): Promise<string> {
	if (build === 'portuguese') {
		return translated(await htmlOf('whatsapp', 'current'), 'pt-BR', {
			'"You:"': '"Você:"',
			'"Send"': '"Enviar"',
			'"Attach"': '"Anexar"',
			'Type a message to': 'Digite uma mensagem para',
			'"Type a message"': '"Digite uma mensagem"',
			'Profile details': 'Dados do perfil',
			'You deleted this message': 'Você apagou esta mensagem',
		});
	}
	if (build === 'arabic') {
		return translated(await htmlOf('whatsapp', 'current'), 'ar', {
			'"You:"': '"أنت:"',
			'"Send"': '"إرسال"',
			'"Attach"': '"إرفاق"',
			'Type a message to': 'اكتب رسالة إلى',
			'"Type a message"': '"اكتب رسالة"',
			'Profile details': 'تفاصيل الملف الشخصي',
			'You deleted this message': 'حذفت هذه الرسالة',
		});
	}
	return htmlOf('whatsapp', build);
}

/** What each path of the host answers, for one build of the page. */
export async function serve(build: WhatsAppBuild) {
	return servePage({ folder: 'whatsapp', html: await whatsappHtml(build) });
}
