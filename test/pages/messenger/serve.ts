/** Serves the stand-ins for Messenger. */
import { type InLanguages, inLanguages, pageIn, type Words } from '../languages.ts';
import { servePage } from '../serve.ts';

export const PAGES = ['current', 'older'] as const;
type MessengerPage = InLanguages<(typeof PAGES)[number]>;
export type MessengerBuild = MessengerPage | 'nothing-known';
export const EVERY = inLanguages(PAGES);
/** Those that stories are told of in a browser. */
export const BUILDS: readonly MessengerPage[] = [...PAGES, 'current in Portuguese', 'current in Arabic'];

export const MESSENGER = 'https://www.facebook.com/messages/t/100001/';

const WORDS: Words = {
	Portuguese: {
		'Messages in conversation with': 'Mensagens na conversa com',
		At: 'Às',
		You: 'Você',
		'Write to': 'Escreva para',
		'You sent': 'Você enviou',
		'You unsent a message': 'Você cancelou o envio de uma mensagem',
		'Choose an emoji': 'Escolher um emoji',
	},
	Arabic: {
		'Messages in conversation with': 'رسائل في محادثة مع',
		At: 'في',
		', You: ': '، أنت: ',
		'Write to': 'اكتب إلى',
		'You sent': 'أرسلت',
		'You unsent a message': 'ألغيت إرسال رسالة',
		'Choose an emoji': 'اختيار رمز تعبيري',
	},
};

/** The HTML of one build, as the host would send it. */
export const page = (build: MessengerBuild) => pageIn('messenger', build, WORDS);

/** What each path of the host answers, for one build of the page. */
export async function serve(build: MessengerBuild) {
	return servePage({ folder: 'messenger', html: await page(build) });
}
