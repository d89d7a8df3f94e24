/** Serves the stand-ins for Instagram direct. */
import { htmlOf, servePage, translated } from '../serve.ts';

export const BUILDS = ['current', 'grid', 'portuguese', 'arabic'] as const;
export type InstagramBuild = (typeof BUILDS)[number] | 'nothing-known';

export const INSTAGRAM = 'https://www.instagram.com/direct/t/100000000000001/';

/** The HTML of one build, as the host would send it. */
export async function instagramHtml(build: InstagramBuild): Promise<string> {
	if (build === 'portuguese') {
		return translated(await htmlOf('instagram', 'current'), 'pt-BR', {
			'Thread list': 'Lista de conversas',
			'Conversation with': 'Conversa com',
			'Open the profile page of': 'Abrir a página do perfil de',
			'aria-label="Message"': 'aria-label="Mensagem"',
			'Message...': 'Mensagem...',
			'See more options for message from': 'Ver mais opções para a mensagem de',
			'Reply to message from': 'Responder à mensagem de',
			'You sent': 'Você enviou',
			'>Send<': '>Enviar<',
			'Audio call': 'Ligação de áudio',
			'Choose an emoji': 'Escolher um emoji',
		});
	}
	if (build === 'arabic') {
		return translated(await htmlOf('instagram', 'current'), 'ar', {
			'Thread list': 'قائمة الدردشات',
			'Conversation with': 'محادثة مع',
			'Open the profile page of': 'فتح صفحة الملف الشخصي لـ',
			'aria-label="Message"': 'aria-label="رسالة"',
			'Message...': 'رسالة...',
			'See more options for message from': 'عرض مزيد من الخيارات لرسالة من',
			'Reply to message from': 'الرد على رسالة من',
			'You sent': 'أرسلت',
			'>Send<': '>إرسال<',
			'Audio call': 'مكالمة صوتية',
			'Choose an emoji': 'اختيار رمز تعبيري',
		});
	}
	return htmlOf('instagram', build);
}

/** What each path of the host answers, for one build of the page. */
export async function serve(build: InstagramBuild) {
	return servePage({ folder: 'instagram', html: await instagramHtml(build) });
}
