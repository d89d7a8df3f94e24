import { Fragment } from 'react';
import { browser } from '../../browser.ts';
import type { Language } from '../../language.ts';
import { fillText } from '../../replies/index.ts';
import { calendarOf, ownValues, type Settings } from '../../settings.ts';
import { locale, t } from '../../ui/text.ts';
import { dateOf } from '../../ui/when.ts';

interface Props {
	readonly text: string;
	readonly settings: Settings;
	readonly language: Language | null;
}

/** Made-up values, so that a reply reads as it will. */
function sample(): Record<string, string> {
	return {
		customer: t('own_sample_customer'),
		order: t('own_sample_order'),
		item: t('own_sample_item'),
		size: t('own_sample_size'),
		amount: t('own_sample_amount'),
	};
}

/** The reply as a customer gets it, with the promises in it marked and their dates below. */
export function Preview({ text, settings, language }: Props) {
	const now = new Date();
	const calendar = calendarOf(settings, browser.i18n.getUILanguage());
	const values = { ...sample(), ...ownValues(settings) };
	const date = fillText('{in 2 working days}', {}, now, calendar).text;
	const filled = fillText(text, { date, ...values }, now, calendar);
	const promises = language?.promises.find(filled.text) ?? [];
	let at = 0;
	return (
		<section className="preview" aria-label={t('own_preview')}>
			<h3 className="field-name">{t('own_preview')}</h3>
			<p className="bubble" dir="auto">
				{promises.map(({ start, end }) => {
					const before = filled.text.slice(at, start);
					at = end;
					return (
						<Fragment key={start}>
							{before}
							<mark>{filled.text.slice(start, end)}</mark>
						</Fragment>
					);
				})}
				{filled.text.slice(at)}
			</p>
			<ul className="plain-list preview-notes">
				{promises.map((promise) => (
					<li key={promise.start}>
						{t(
							'own_preview_promise',
							dateOf(language!.promises.dateOf(promise.text, now, calendar), locale()) ?? t('promise_someday'),
						)}
					</li>
				))}
				{filled.missing.map((name) => (
					<li key={name}>{t('own_preview_asks', name)}</li>
				))}
			</ul>
		</section>
	);
}
