/** Serves the stand-ins for Instagram direct. */
import { type InLanguages, inLanguages, pageIn, type Words } from '../languages.ts';
import { servePage } from '../serve.ts';

export const PAGES = ['current', 'grid'] as const;
type InstagramPage = InLanguages<(typeof PAGES)[number]>;
export type InstagramBuild = InstagramPage | 'nothing-known';
export const EVERY = inLanguages(PAGES);
/** Those that stories are told of in a browser. */
export const BUILDS: readonly InstagramPage[] = [...PAGES, 'current in Portuguese', 'current in Arabic'];

export const INSTAGRAM = 'https://www.instagram.com/direct/t/100000000000001/';

const WORDS: Words = {
	Portuguese: {
		'Thread list': 'Lista de conversas',
		'Conversation with': 'Conversa com',
		'Open the profile page of': 'Abrir a página do perfil de',
		Message: 'Mensagem',
		'See more options for message from': 'Ver mais opções para a mensagem de',
		'Reply to message from': 'Responder à mensagem de',
		'You sent': 'Você enviou',
		Send: 'Enviar',
		'Audio call': 'Ligação de áudio',
		'Choose an emoji': 'Escolher um emoji',
	},
	Arabic: {
		'Thread list': 'قائمة الدردشات',
		'Conversation with': 'محادثة مع',
		'Open the profile page of': 'فتح صفحة الملف الشخصي لـ',
		Message: 'رسالة',
		'See more options for message from': 'عرض مزيد من الخيارات لرسالة من',
		'Reply to message from': 'الرد على رسالة من',
		'You sent': 'أرسلت',
		Send: 'إرسال',
		'Audio call': 'مكالمة صوتية',
		'Choose an emoji': 'اختيار رمز تعبيري',
	},
};

/** The HTML of one build, as the host would send it. */
export const page = (build: InstagramBuild) => pageIn('instagram', build, WORDS);

/** What each path of the host answers, for one build of the page. */
export async function serve(build: InstagramBuild) {
	return servePage({ folder: 'instagram', html: await page(build) });
}
