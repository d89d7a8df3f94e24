import type { ReactNode } from 'react';
import type { Settings } from '../settings.ts';
import { Mark } from '../ui/Mark.tsx';
import { type Key, t } from '../ui/text.ts';
import { type Change, useSettings } from '../ui/use-settings.ts';
import { About } from './sections/About.tsx';
import { Data } from './sections/Data.tsx';
import { Dates } from './sections/Dates.tsx';
import { General } from './sections/General.tsx';
import { HousePhrases } from './sections/HousePhrases.tsx';
import { Look } from './sections/Look.tsx';
import { PromiseSettings } from './sections/PromiseSettings.tsx';
import { Reminders } from './sections/Reminders.tsx';
import { Replies } from './sections/Replies.tsx';
import { Shortcuts } from './sections/Shortcuts.tsx';
import { Sites } from './sections/Sites.tsx';
import { Tone } from './sections/Tone.tsx';
import { isTyping, SavedBar, useUndo } from './undo.tsx';

/** What every section gets: the settings as stored, and the way to change some of them. */
export interface SectionProps {
	readonly settings: Settings;
	readonly change: (change: Change) => void;
}

/** A section is one entry here: its place in the address, its texts, and what is in it. */
const SECTIONS: readonly { id: string; title: Key; about: Key | null; Body: (props: SectionProps) => ReactNode }[] = [
	{ id: 'general', title: 'general_title', about: 'general_about', Body: General },
	{ id: 'sites', title: 'sites_title', about: 'sites_about', Body: Sites },
	{ id: 'tone', title: 'tone_title', about: 'tone_about', Body: Tone },
	{ id: 'phrases', title: 'phrases_title', about: 'phrases_about', Body: HousePhrases },
	{ id: 'replies', title: 'replies_title', about: 'replies_about', Body: Replies },
	{ id: 'promises', title: 'promise_settings_title', about: 'promise_settings_about', Body: PromiseSettings },
	{ id: 'reminders', title: 'remind_title', about: 'remind_about', Body: Reminders },
	{ id: 'dates', title: 'dates_title', about: null, Body: Dates },
	{ id: 'look', title: 'look_title', about: 'look_about', Body: Look },
	{ id: 'shortcuts', title: 'shortcuts_title', about: 'shortcuts_about', Body: Shortcuts },
	{ id: 'data', title: 'data_title', about: 'data_about', Body: Data },
	{ id: 'about', title: 'about_title', about: null, Body: About },
];

/** The settings page. Everything is saved at once, and the last change can be taken back. */
export function Options() {
	const [settings, changeSettings] = useSettings();
	const { saving, change, undo } = useUndo(changeSettings);
	if (!settings) return null;

	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: the keys that undo anywhere; a button does the same
		<div
			className="options"
			onKeyDown={(event) => {
				const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
				// In a text field they undo the typing.
				if (!isUndo || isTyping(event.target as Element)) return;
				event.preventDefault();
				undo();
			}}
		>
			<header className="options-head">
				<Mark />
				<h1>{t('options_title')}</h1>
			</header>
			<nav className="options-nav" aria-label={t('options_nav')}>
				<ul className="plain-list">
					{SECTIONS.map(({ id, title }) => (
						<li key={id}>
							<a href={`#${id}`}>{t(title)}</a>
						</li>
					))}
				</ul>
			</nav>
			<main className="options-main">
				{SECTIONS.map(({ id, title, about, Body }) => (
					<section key={id} id={id} className="section" aria-labelledby={`${id}-title`}>
						<h2 id={`${id}-title`}>{t(title)}</h2>
						{about && <p className="section-about">{t(about)}</p>}
						<Body settings={settings} change={change} />
					</section>
				))}
			</main>
			<SavedBar saving={saving} onUndo={undo} />
		</div>
	);
}
