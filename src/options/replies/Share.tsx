import { useState } from 'react';
import { localDayOf } from '../../promises/due.ts';
import type { OwnReply } from '../../replies/own.ts';
import { writePack } from '../../replies/pack.ts';
import { writeTable } from '../../replies/table.ts';
import type { HousePhrase } from '../../tone/house.ts';
import { count, t } from '../../ui/text.ts';
import { withItem } from '../../ui/use-settings.ts';
import { save } from '../save.ts';

interface Props {
	readonly replies: readonly OwnReply[];
	readonly phrases: readonly HousePhrase[];
}

/** All or some of the replies as a file: to keep, for a spreadsheet, or as a pack for a helper. */
export function Share({ replies, phrases }: Props) {
	const groups = [...new Set(replies.map(({ group }) => group))].sort();
	const [left, setLeft] = useState<readonly string[]>([]);
	const [isWithPhrases, setIsWithPhrases] = useState(true);
	const [said, setSaid] = useState<string | null>(null);
	const chosen = replies.filter(({ group }) => !left.includes(group));
	const sent = isWithPhrases ? phrases : [];

	function hand(ending: string, text: string, type?: string) {
		save(`concilia-replies-${localDayOf(new Date())}.${ending}`, text, type);
		setSaid(t('data_exported'));
	}

	return (
		<section className="section" aria-labelledby="share-title">
			<h2 id="share-title">{t('pack_title')}</h2>
			<p className="section-about">{t('pack_about')}</p>
			{replies.length === 0 && phrases.length === 0 ? (
				<p className="own-none">{t('pack_empty')}</p>
			) : (
				<>
					<fieldset className="field">
						<legend className="field-name">{t('pack_what')}</legend>
						<div className="choices">
							{groups.map((group) => (
								<label key={group} className="choice">
									<input
										type="checkbox"
										checked={!left.includes(group)}
										onChange={(event) => setLeft(withItem(left, group, !event.target.checked))}
									/>
									<span>
										<span className="choice-name" dir="auto">
											{group || t(groups.length === 1 ? 'pack_all' : 'pack_no_group')}
										</span>
										<span className="choice-line">
											{count('pack_replies', replies.filter((reply) => reply.group === group).length)}
										</span>
									</span>
								</label>
							))}
							{phrases.length > 0 && (
								<label className="choice">
									<input
										type="checkbox"
										checked={isWithPhrases}
										onChange={(event) => setIsWithPhrases(event.target.checked)}
									/>
									<span>
										<span className="choice-name">{t('phrases_title')}</span>
										<span className="choice-line">{count('pack_phrases', phrases.length)}</span>
									</span>
								</label>
							)}
						</div>
					</fieldset>
					<div className="buttons">
						<button
							type="button"
							className="button button-primary"
							disabled={chosen.length + sent.length === 0}
							onClick={() => hand('json', writePack({ replies: chosen, phrases: sent }))}
						>
							{t('pack_save')}
						</button>
						<button
							type="button"
							className="button"
							disabled={chosen.length === 0}
							// A spreadsheet takes a file for UTF-8 only when it begins with this mark.
							onClick={() => hand('csv', `\ufeff${writeTable(chosen)}`, 'text/csv')}
						>
							{t('pack_save_table')}
						</button>
					</div>
					<p className="field-about">{t('pack_save_about')}</p>
				</>
			)}
			<p className="said" role="status">
				{said}
			</p>
		</section>
	);
}
