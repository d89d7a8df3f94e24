import { useState } from 'react';
import { askPage, PAGE_PARTS, type PagePart, type PageState } from '../../protocol.ts';
import { copy } from '../../ui/copy.ts';
import { Icon } from '../../ui/Icon.tsx';
import { t } from '../../ui/text.ts';

interface Props {
	readonly state: PageState;
	readonly tab: number;
	/** A site we know. Of any other only the text boxes are known. */
	readonly isKnown: boolean;
}

const NAMES = { box: 'site_part_box', customer: 'site_part_customer', messages: 'site_part_messages' } as const;

/** What is found in the page; and when a part has gone missing, what still works and how to tell us. */
export function Found({ state, tab, isKnown }: Props) {
	const [said, setSaid] = useState<'copied' | 'failed' | null>(null);
	const { unrecognised } = state;
	if (!isKnown) return <p className="site-words">{t('site_any_about')}</p>;

	async function copyDetails() {
		const structure = await askPage(tab, 'page/structure').catch(() => null);
		const isCopied = structure !== null && (await copy(`${state.site}: ${unrecognised.join(', ')}\n${structure}`));
		setSaid(isCopied ? 'copied' : 'failed');
	}
	const isMissing = (part: PagePart) =>
		unrecognised.includes(part) || (part === 'customer' && state.status === 'changed');
	return (
		<>
			<ul className="plain-list site-parts">
				{PAGE_PARTS.map((part) => (
					<li key={part} className={isMissing(part) ? 'site-part site-part-missing' : 'site-part'}>
						<Icon name={isMissing(part) ? 'alert' : 'check'} />
						{t(NAMES[part])}
						<span className="only-read">{t(isMissing(part) ? 'site_part_missing' : 'site_part_found')}</span>
					</li>
				))}
			</ul>
			{unrecognised.length > 0 && (
				<div className="note note-ask">
					<Icon name="alert" />
					<div>
						<p>
							<strong>{t('site_changed')}</strong>
						</p>
						<p>{t('site_changed_about')}</p>
						<button type="button" className="button" onClick={() => void copyDetails()}>
							{t('site_copy_details')}
						</button>
						<p role="status">{said && t(said === 'copied' ? 'site_details_copied' : 'site_details_failed')}</p>
					</div>
				</div>
			)}
		</>
	);
}
