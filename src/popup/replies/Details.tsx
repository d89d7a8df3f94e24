import type { Variable } from '../../replies/fill.ts';
import type { Settings } from '../../settings.ts';
import { t } from '../../ui/text.ts';
import type { Change } from '../../ui/use-settings.ts';
import type { Filling, Given } from './gaps.ts';

interface Props {
	readonly variables: readonly Variable[];
	/** Those of them that have neither value nor fallback. */
	readonly missing: readonly string[];
	readonly filling: Filling;
	readonly settings: Settings;
	readonly onGive: (given: Given) => void;
	/** Something typed is to stand in every reply. */
	readonly onKeep: (change: Change) => void;
	readonly onDone: () => void;
}

/** Told of one customer, one order, one day: never kept for the next. */
const OF_CHAT = /^(?:customer|order|item|size|amount|phone|date|today|tomorrow|in \d.*|tracking number)$/;

/** A field for each variable: what the chat or the settings say is in it, what would stand there otherwise behind it. */
export function Details({ variables, missing, filling, settings, onGive, onKeep, onDone }: Props) {
	if (variables.length === 0) return null;
	const { values, given } = filling;
	return (
		<form
			className="details"
			aria-label={t('compose_details')}
			onSubmit={(event) => {
				event.preventDefault();
				onDone();
			}}
		>
			<h3 className="list-title">{t('compose_details')}</h3>
			<div className="details-grid">
				{variables.map(({ name, fallback }) => (
					<div key={name} className={missing.includes(name) ? 'gap detail-needed' : 'gap'}>
						<label>
							<span>{name}</span>
							<input
								className="gap-input"
								type="text"
								dir="auto"
								autoComplete="off"
								placeholder={missing.includes(name) ? t('compose_needed') : fallback}
								value={given[name] ?? values[name] ?? ''}
								onChange={(event) => onGive({ ...given, [name]: event.target.value })}
							/>
						</label>
						<Keep name={name} value={given[name]?.trim() ?? ''} settings={settings} onKeep={onKeep} />
					</div>
				))}
			</div>
			{/* Enter sends a form of several fields only where there is a button for it. */}
			<button type="submit" className="only-read" tabIndex={-1}>
				{t('gaps_done')}
			</button>
		</form>
	);
}

interface KeepProps {
	readonly name: string;
	readonly value: string;
	readonly settings: Settings;
	readonly onKeep: (change: Change) => void;
}

/** Offers to keep what was typed for every reply to come; nothing for what belongs to one chat. */
function Keep({ name, value, settings, onKeep }: KeepProps) {
	if (!value || OF_CHAT.test(name) || kept(name, settings) === value) return null;
	return (
		<button type="button" className="gap-keep" onClick={() => onKeep(keeping(name, value))}>
			{t('compose_always', value)}
		</button>
	);
}

function kept(name: string, { agentName, shopName, variables }: Settings): string | undefined {
	return name === 'agent' ? agentName : name === 'shop' ? shopName : variables[name];
}

function keeping(name: string, value: string): Change {
	if (name === 'agent') return { agentName: value };
	if (name === 'shop') return { shopName: value };
	return (now) => ({ variables: { ...now.variables, [name]: value } });
}
