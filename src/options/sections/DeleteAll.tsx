import { useRef, useState } from 'react';
import { t } from '../../ui/text.ts';

/** Deletes everything, after a question that opens on the safe answer. */
export function DeleteAll({ onDelete }: { readonly onDelete: () => void }) {
	const [isAsking, setIsAsking] = useState(false);
	const opener = useRef<HTMLButtonElement>(null);

	function close() {
		setIsAsking(false);
		opener.current?.focus();
	}
	return (
		<>
			<button
				ref={opener}
				type="button"
				className="button button-danger"
				aria-expanded={isAsking}
				onClick={() => setIsAsking(true)}
			>
				{t('data_delete')}
			</button>
			{isAsking && (
				<div
					className="note note-danger"
					role="alertdialog"
					aria-labelledby="sure"
					aria-describedby="sure-about"
					onKeyDown={(event) => event.key === 'Escape' && close()}
				>
					<div>
						<p id="sure">
							<strong>{t('data_delete_sure')}</strong>
						</p>
						<p id="sure-about">{t('data_delete_sure_about')}</p>
						<div className="buttons">
							{/* biome-ignore lint/a11y/noAutofocus: the question was just asked, and this is the safe answer */}
							<button type="button" className="button" autoFocus onClick={close}>
								{t('data_delete_no')}
							</button>
							<button
								type="button"
								className="button button-danger"
								onClick={() => {
									close();
									onDelete();
								}}
							>
								{t('data_delete_yes')}
							</button>
						</div>
					</div>
				</div>
			)}
		</>
	);
}
