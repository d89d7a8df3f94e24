import { useState } from 'react';
import { asLocalDay, type LocalDay } from '../../promises/due.ts';
import { Icon } from '../../ui/Icon.tsx';
import { locale, t } from '../../ui/text.ts';
import { withItem } from '../../ui/use-settings.ts';
import { Field } from '../Field.tsx';
import type { SectionProps } from '../Options.tsx';

/** The days the shop is closed: a list, a date and a button. */
export function Holidays({ settings, change }: SectionProps) {
	const [typed, setTyped] = useState('');
	const [wrong, setWrong] = useState<string | null>(null);

	function add() {
		const day = asLocalDay(typed);
		if (!day) return setWrong(t('promise_holiday_missing'));
		if (settings.holidays.includes(day)) return setWrong(t('promise_holiday_twice'));
		setWrong(null);
		setTyped('');
		change((now) => ({ holidays: withItem(now.holidays, day, true).sort() }));
	}
	return (
		<fieldset className="field">
			<legend className="field-name">{t('promise_holidays')}</legend>
			<p className="field-about">{t('promise_holidays_about')}</p>
			<Field name={<span className="only-read">{t('promise_holiday_date')}</span>} wrong={wrong}>
				{(input) => (
					<>
						<input
							{...input}
							className="input"
							type="date"
							value={typed}
							onChange={(event) => setTyped(event.target.value)}
							onKeyDown={(event) => event.key === 'Enter' && add()}
						/>
						<button type="button" className="button" onClick={add}>
							{t('promise_holiday_add')}
						</button>
					</>
				)}
			</Field>
			{settings.holidays.length > 0 && (
				<ul className="plain-list chips">
					{settings.holidays.map((day) => (
						<li key={day} className="chip">
							{dayName(day)}
							<button
								type="button"
								className="button-icon"
								aria-label={t('promise_holiday_remove', dayName(day))}
								onClick={() => change((now) => ({ holidays: withItem(now.holidays, day, false) }))}
							>
								<Icon name="close" />
							</button>
						</li>
					))}
				</ul>
			)}
		</fieldset>
	);
}

/** "Fri, 25 Dec 2026". Counted in UTC, so that no time zone can move it. */
function dayName(day: LocalDay): string {
	const style = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
	return new Intl.DateTimeFormat(locale(), style).format(new Date(`${day}T00:00:00Z`));
}
