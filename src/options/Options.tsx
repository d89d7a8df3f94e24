import { type ReactNode, useState } from 'react';
import type { Settings } from '../settings.ts';
import { Mark } from '../ui/Mark.tsx';
import { type Key, t } from '../ui/text.ts';
import { type Change, useSettings } from '../ui/use-settings.ts';
import { About } from './sections/About.tsx';
import { Data } from './sections/Data.tsx';
import { HousePhrases } from './sections/HousePhrases.tsx';
import { PromiseSettings } from './sections/PromiseSettings.tsx';
import { Reminders } from './sections/Reminders.tsx';
import { Replies } from './sections/Replies.tsx';
import { Sites } from './sections/Sites.tsx';
import { Tone } from './sections/Tone.tsx';

/** What every section gets: the settings as stored, and the way to change some of them. */
export interface SectionProps {
	readonly settings: Settings;
	readonly change: (change: Change) => void;
}

/** A section is one entry here: its place in the address, its texts, and what is in it. */
const SECTIONS: readonly { id: string; title: Key; about: Key | null; Body: (props: SectionProps) => ReactNode }[] = [
	{ id: 'sites', title: 'sites_title', about: 'sites_about', Body: Sites },
	{ id: 'tone', title: 'tone_title', about: 'tone_about', Body: Tone },
	{ id: 'phrases', title: 'phrases_title', about: 'phrases_about', Body: HousePhrases },
	{ id: 'replies', title: 'replies_title', about: 'replies_about', Body: Replies },
	{ id: 'promises', title: 'promise_settings_title', about: 'promise_settings_about', Body: PromiseSettings },
	{ id: 'reminders', title: 'remind_title', about: 'remind_about', Body: Reminders },
	{ id: 'data', title: 'data_title', about: 'data_about', Body: Data },
	{ id: 'about', title: 'about_title', about: null, Body: About },
];

/** `count` makes a screen reader say the same word again. */
interface Saving {
	readonly name: 'saved' | 'failed';
	readonly count: number;
}

/** The settings page. Everything is saved at once. */
export function Options() {
	const [settings, changeSettings] = useSettings();
	const [saving, setSaving] = useState<Saving | null>(null);
	if (!settings) return null;

	function change(change: Change) {
		const done = (name: Saving['name']) => setSaving((last) => ({ name, count: (last?.count ?? 0) + 1 }));
		changeSettings(change).then(
			() => done('saved'),
			(error: unknown) => {
				console.error('Concilia:', error);
				done('failed');
			},
		);
	}

	return (
		<div className="options">
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
			<p className="saved" role="status">
				{saving && (
					<span key={saving.count} className={`saved-${saving.name}`}>
						{t(saving.name === 'saved' ? 'options_saved' : 'options_save_failed')}
					</span>
				)}
			</p>
		</div>
	);
}
