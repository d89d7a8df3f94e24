import { t } from './text.ts';

/** What the extension's own pages know of a site: the same ids as in `src/sites`, in the order shown. */
export interface KnownSite {
	readonly id: string;
	/** A name of its own, the same in every language. */
	readonly name: string;
	/** As in the manifest. */
	readonly origins: readonly string[];
	/** Where its chats or letters are. */
	readonly home: string;
	/** The same on its other origins, where their first page is another. */
	readonly otherHomes?: readonly string[];
	/** Not switched on before the person says so: the browser asks for it by name. */
	readonly isOptional?: true;
}

export const SITES: readonly KnownSite[] = [
	{
		id: 'whatsapp',
		name: 'WhatsApp Web',
		origins: ['https://web.whatsapp.com/*'],
		home: 'https://web.whatsapp.com/',
	},
	{
		id: 'instagram',
		name: 'Instagram',
		origins: ['https://www.instagram.com/*'],
		home: 'https://www.instagram.com/direct/inbox/',
	},
	{
		id: 'gmail',
		name: 'Gmail',
		origins: ['https://mail.google.com/*'],
		home: 'https://mail.google.com/mail/',
	},
	{
		id: 'outlook',
		name: 'Outlook',
		origins: [
			'https://outlook.live.com/*',
			'https://outlook.office.com/*',
			'https://outlook.office365.com/*',
			'https://outlook.cloud.microsoft/*',
		],
		home: 'https://outlook.office.com/mail/',
		otherHomes: [
			'https://outlook.live.com/mail/',
			'https://outlook.office365.com/mail/',
			'https://outlook.cloud.microsoft/mail/',
		],
	},
	{
		id: 'messenger',
		name: 'Messenger',
		origins: ['https://www.messenger.com/*', 'https://www.facebook.com/*'],
		home: 'https://www.facebook.com/messages/',
		isOptional: true,
	},
];

/** The name of a site by its id; the practice chat has one too, and an id we don't know stands for itself. */
export function siteName(id: string): string {
	if (id === 'practice') return t('popup_practice');
	return SITES.find((site) => site.id === id)?.name ?? id;
}
