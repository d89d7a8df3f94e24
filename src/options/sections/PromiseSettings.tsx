import { useState } from 'react';
import { dateOrderOf, type Weekday } from '../../promises/calendar.ts';
import type { Settings } from '../../settings.ts';
import { locale, t } from '../../ui/text.ts';
import { withItem } from '../../ui/use-settings.ts';
import { Choice } from '../Choice.tsx';
import { Field, Wrong } from '../Field.tsx';
import type { SectionProps } from '../Options.tsx';
import { useTyped } from '../use-typed.ts';
import { Holidays } from './Holidays.tsx';
import { Hours } from './Hours.tsx';

export function PromiseSettings({ settings, change }: SectionProps) {
	return (
		<>
			<WorkingDays settings={settings} change={change} />
			<Hours settings={settings} change={change} />
			<Holidays settings={settings} change={change} />
			<Choice
				legend={t('promise_date_order')}
				values={['auto', 'day-month', 'month-day']}
				chosen={settings.dateOrder}
				onChoose={(dateOrder) => change({ dateOrder })}
				name={dateOrderName}
			/>
			<KeepDays settings={settings} change={change} />
		</>
	);
}

function WorkingDays({ settings, change }: SectionProps) {
	const [wrong, setWrong] = useState<string | null>(null);
	function set(day: Weekday, isOn: boolean) {
		const workingDays = withItem(settings.workingDays, day, isOn).sort();
		setWrong(workingDays.length ? null : t('promise_days_none'));
		if (workingDays.length) change({ workingDays });
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

/** What 05/12 is in this order, in words: "5 December". */
function dateOrderName(order: Settings['dateOrder']): string {
	if (order === 'auto') return t('promise_date_auto', dateOrderName(dateOrderOf(locale())));
	const [month, day] = order === 'day-month' ? [11, 5] : [4, 12];
	return new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
		Date.UTC(2023, month, day),
	);
}

function KeepDays({ settings, change }: SectionProps) {
	const isRight = (text: string) => /^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= 3650;
	const typed = useTyped(String(settings.keepDays), isRight);
	return (
		<Field
			name={t('promise_keep')}
			about={t('promise_keep_about')}
			wrong={isRight(typed.value) ? null : t('promise_keep_wrong')}
		>
			{(input) => (
				<>
					<input
						{...input}
						className="input input-short"
						type="text"
						inputMode="numeric"
						value={typed.value}
						onBlur={typed.leave}
						onChange={({ target: { value } }) => {
							typed.set(value);
							if (isRight(value)) change({ keepDays: Number(value) });
						}}
					/>
					<span>{t('promise_keep_unit')}</span>
				</>
			)}
		</Field>
	);
}
