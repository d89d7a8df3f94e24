import { useEffect, useState } from 'react';
import { type Answers, ask } from '../../protocol.ts';
import { REGISTERS } from '../../replies/reply.ts';
import { REPLY_TRIGGERS } from '../../settings.ts';
import { registerLine, registerName, triggerName } from '../../ui/names.ts';
import { count, t } from '../../ui/text.ts';
import { Choice } from '../Choice.tsx';
import type { SectionProps } from '../Options.tsx';
import { Variables } from './Variables.tsx';

export function Replies({ settings, change }: SectionProps) {
	return (
		<>
			<div className="field">
				<h3 className="field-name">{t('replies_own')}</h3>
				<p className="field-about">{t('replies_own_about')}</p>
				<OwnCount />
				<div className="field-input">
					<a className="button" href="replies/index.html">
						{t('replies_own_open')}
					</a>
				</div>
			</div>
			<Variables settings={settings} change={change} />
			<Choice
				legend={t('replies_register')}
				values={REGISTERS}
				chosen={settings.register}
				onChoose={(register) => change({ register })}
				name={registerName}
				line={registerLine}
			/>
			<Choice
				legend={t('replies_trigger')}
				values={REPLY_TRIGGERS}
				chosen={settings.replyTrigger}
				onChoose={(replyTrigger) => change({ replyTrigger })}
				name={triggerName}
			/>
		</>
	);
}

/** How many there are, and how many ask to be looked at again. */
function OwnCount() {
	const [list, setList] = useState<Answers['own/list'] | null>(null);
	// Without an answer there is a way to the list all the same.
	useEffect(() => void ask('own/list').then(setList, () => null), []);
	const active = list?.replies.filter(({ archived }) => !archived) ?? [];
	const stale = Object.keys(list?.stale ?? {}).length;
	if (active.length === 0) return null;
	return (
		<p>
			{count('replies_own_count', active.length)}
			{stale > 0 && (
				<>
					{' '}
					<a href="replies/index.html#stale">{count('replies_own_stale', stale)}</a>
				</>
			)}
		</p>
	);
}
