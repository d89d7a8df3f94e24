import { VAGUE_REMINDERS } from '../../promises/wake.ts';
import { vagueName } from '../../ui/names.ts';
import { t } from '../../ui/text.ts';
import { Choice } from '../Choice.tsx';
import { clockOf, minutesOf } from '../clock.ts';
import { Field } from '../Field.tsx';
import { HoursField } from '../HoursField.tsx';
import { NumberField } from '../NumberField.tsx';
import type { SectionProps } from '../Options.tsx';
import { useTyped } from '../use-typed.ts';

const DAY = 24 * 60;

export function Reminders({ settings, change }: SectionProps) {
	return (
		<>
			<NumberField
				name={t('remind_lead')}
				about={t('remind_lead_about')}
				unit={t('unit_minutes')}
				range={[0, DAY]}
				stored={settings.remindLead}
				onChange={(remindLead) => change({ remindLead })}
			/>
			<Morning settings={settings} change={change} />
			<Choice
				legend={t('remind_vague')}
				about={t('remind_vague_about')}
				values={VAGUE_REMINDERS}
				chosen={settings.remindVague}
				onChoose={(remindVague) => change({ remindVague })}
				name={vagueName}
			/>
			<HoursField
				name={t('remind_quiet')}
				about={t('remind_quiet_about')}
				stored={{ from: settings.quietFrom, to: settings.quietTo }}
				check={() => null}
				onChange={({ from, to }) => change({ quietFrom: from, quietTo: to })}
			/>
			<NumberField
				name={t('remind_snooze')}
				about={t('remind_snooze_about')}
				unit={t('unit_minutes')}
				range={[1, 7 * DAY]}
				stored={settings.snoozeMinutes}
				onChange={(snoozeMinutes) => change({ snoozeMinutes })}
			/>
			<NumberField
				name={t('remind_waiting')}
				about={t('remind_waiting_about')}
				unit={t('unit_minutes')}
				range={[0, 7 * DAY]}
				stored={settings.waitingAfter}
				onChange={(waitingAfter) => change({ waitingAfter })}
			/>
		</>
	);
}

/** When a promise that names only a day is brought up. */
function Morning({ settings, change }: SectionProps) {
	const typed = useTyped(clockOf(settings.remindAt), (clock) => minutesOf(clock) !== null);
	const wrong = minutesOf(typed.value) === null ? t('time_missing') : null;
	return (
		<Field name={t('remind_at')} about={t('remind_at_about')} wrong={wrong}>
			{(input) => (
				<input
					{...input}
					className="input"
					type="time"
					value={typed.value}
					onBlur={typed.leave}
					onChange={({ target: { value } }) => {
						typed.set(value);
						const remindAt = minutesOf(value);
						if (remindAt !== null) change({ remindAt });
					}}
				/>
			)}
		</Field>
	);
}
