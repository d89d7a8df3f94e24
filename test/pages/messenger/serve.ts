/** Serves the stand-ins for Messenger. */
import { htmlOf, servePage, translated } from '../serve.ts';

export const BUILDS = ['current', 'older', 'portuguese', 'arabic'] as const;
export type MessengerBuild = (typeof BUILDS)[number] | 'nothing-known';

export const MESSENGER = 'https://www.facebook.com/messages/t/100001/';

/** The HTML of one build, as the host would send it. */
export async function messengerHtml(build: MessengerBuild): Promise<string> {
	if (build === 'portuguese') {
		return translated(await htmlOf('messenger', 'current'), 'pt-BR', {
			'Messages in conversation with': 'Mensagens na conversa com',
			'At {{clock}}, You:': 'Às {{clock}}, Você:',
			'At {{clock}}, ': 'Às {{clock}}, ',
			'Write to': 'Escreva para',
			'You unsent a message': 'Você cancelou o envio de uma mensagem',
			'Choose an emoji': 'Escolher um emoji',
		});
	}
	if (build === 'arabic') {
		return translated(await htmlOf('messenger', 'current'), 'ar', {
			'Messages in conversation with': 'رسائل في محادثة مع',
			'At {{clock}}, You:': 'في {{clock}}، أنت:',
			'At {{clock}}, ': 'في {{clock}}، ',
			'Write to': 'اكتب إلى',
			'You unsent a message': 'ألغيت إرسال رسالة',
			'Choose an emoji': 'اختيار رمز تعبيري',
		});
	}
	return htmlOf('messenger', build);
}

/** What each path of the host answers, for one build of the page. */
export async function serve(build: MessengerBuild) {
	return servePage({ folder: 'messenger', html: await messengerHtml(build) });
}
