import { ask, askPage, type PageState } from '../../protocol.ts';
import { Icon } from '../../ui/Icon.tsx';
import { t } from '../../ui/text.ts';

interface Props {
	readonly tab: number;
	readonly state: PageState;
	/** What came of it, in words. */
	readonly onDone: (words: string) => void;
}

/** Keeps the agent's own last message as a reply: a good answer is worth more than once. */
export function KeepSaid({ tab, state, onDone }: Props) {
	async function keep(): Promise<string> {
		const text = await askPage(tab, 'page/said');
		if (!text?.trim()) return t('said_nothing');
		const [situation] = state.likely;
		const { isNew } = await ask('own/keep', { text, ...(situation && { situation }) });
		return t(isNew ? 'said_kept' : 'said_known');
	}
	return (
		<button
			type="button"
			className="button-icon"
			aria-label={t('said_keep')}
			title={t('said_keep')}
			onClick={() =>
				void keep()
					.catch(() => t('said_failed'))
					.then(onDone)
			}
		>
			<Icon name="bookmark" />
		</button>
	);
}
