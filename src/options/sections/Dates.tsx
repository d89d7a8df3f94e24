import { dateOrderOf } from '../../promises/calendar.ts';
import type { Settings } from '../../settings.ts';
import { locale, t } from '../../ui/text.ts';
import { Choice } from '../Choice.tsx';
import type { SectionProps } from '../Options.tsx';

/** Which languages are spoken, and how dates in them are read. */
export function Dates({ settings, change }: SectionProps) {
	return (
		<>
			<p className="section-about">{t('dates_language', languageName(locale()))}</p>
			<Choice
				legend={t('promise_date_order')}
				values={['auto', 'day-month', 'month-day']}
				chosen={settings.dateOrder}
				onChoose={(dateOrder) => change({ dateOrder })}
				name={dateOrderName}
			/>
		</>
	);
}

function languageName(tag: string): string {
	return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
}

/** What 05/12 is in this order, in words: "5 December". */
function dateOrderName(order: Settings['dateOrder']): string {
	if (order === 'auto') return t('promise_date_auto', dateOrderName(dateOrderOf(locale())));
	const [month, day] = order === 'day-month' ? [11, 5] : [4, 12];
	return new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
		Date.UTC(2023, month, day),
	);
}
