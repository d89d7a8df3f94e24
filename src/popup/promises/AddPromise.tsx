import { useRef } from 'react';
import { browser } from '../../browser.ts';
import { whatOf } from '../../promises/en/what.ts';
import { parseDue } from '../../promises/index.ts';
import { calendarOf, type Settings } from '../../settings.ts';
import { t } from '../../ui/text.ts';
import type { Place } from '../place.ts';
import type { Correction, Home } from './actions.ts';
import { homeFor } from './home.ts';
import { PromiseForm } from './PromiseForm.tsx';

interface Props {
	readonly place: Place;
	readonly settings: Settings;
	readonly onAdd: (promise: Correction, home: Home, key: string) => void;
	readonly onCancel: () => void;
}

/** A promise made on the phone or in person: its words say kind and date by themselves, as those in a chat do. */
export function AddPromise({ place, settings, onAdd, onCancel }: Props) {
	const key = useRef(crypto.randomUUID()).current;
	const calendar = calendarOf(settings, browser.i18n.getUILanguage());
	const customer = place.kind === 'page' ? place.state.customer : '';
	return (
		<section className="promise promise-new" aria-label={t('add_title')}>
			<h2 className="promise-new-title">{t('add_title')}</h2>
			<PromiseForm
				label={t('add_title')}
				start={{ text: '', customer, what: 'other', due: { kind: 'someday' } }}
				read={(words) => ({
					what: whatOf(words),
					due: parseDue(words, new Date(), calendar) ?? { kind: 'someday' },
				})}
				onSave={(promise) => onAdd(promise, homeFor(place, key), key)}
				onCancel={onCancel}
			/>
		</section>
	);
}
