import { useState } from 'react';
import type { Weekday } from '../../promises/calendar.ts';
import { locale, t } from '../../ui/text.ts';
import { withItem } from '../../ui/use-settings.ts';
import { Wrong } from '../Field.tsx';
import { HoursField } from '../HoursField.tsx';
import { NumberField } from '../NumberField.tsx';
import type { SectionProps } from '../Options.tsx';
import { Holidays } from './Holidays.tsx';

export function PromiseSettings({ settings, change }: SectionProps) {
	return (
		<>
			<WorkingDays settings={settings} change={change} />
			<HoursField
				name={t('promise_hours')}
				stored={{ from: settings.opens, to: settings.closes }}
				check={({ from, to }) => (from < to ? null : t('promise_hours_order'))}
				onChange={({ from, to }) => change({ opens: from, closes: to })}
			/>
			<Holidays settings={settings} change={change} />
			<NumberField
				name={t('promise_most')}
				about={t('promise_most_about')}
				unit={t('unit_promises')}
				range={[1, 1000]}
				stored={settings.mostADay}
				onChange={(mostADay) => change({ mostADay })}
			/>
		</>
	);
}

function WorkingDays({ settings, change }: SectionProps) {
	const [wrong, setWrong] = useState<string | null>(null);
	function set(day: Weekday, isOn: boolean) {
		const isLast = withItem(settings.workingDays, day, isOn).length === 0;
		setWrong(isLast ? t('promise_days_none') : null);
		if (!isLast) change((now) => ({ workingDays: withItem(now.workingDays, day, isOn).sort() }));
	}
	return (
		<fieldset className="field">
			<legend className="field-name">{t('promise_days')}</legend>
			<div className="days">
				{weekdays(locale()).map(({ day, name }) => (
					<label key={day} className="day">
						<input
							type="checkbox"
							checked={settings.workingDays.includes(day)}
							onChange={(event) => set(day, event.target.checked)}
						/>
						<span>{name}</span>
					</label>
				))}
			</div>
			<Wrong>{wrong}</Wrong>
		</fieldset>
	);
}

/** The days of the week from Monday on, by their short names. */
function weekdays(locale: string): readonly { readonly day: Weekday; readonly name: string }[] {
	const names = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
	// The first of January 2023 was a Sunday.
	return ([1, 2, 3, 4, 5, 6, 0] as const).map((day) => ({
		day,
		name: names.format(Date.UTC(2023, 0, 1 + day)),
	}));
}
