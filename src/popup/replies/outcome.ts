import { locale, t } from '../../ui/text.ts';
import type { Delivered } from '../deliver.ts';

/** What became of the reply, in words; `missing` are the variables that stand unfilled in it. */
export function outcome(how: Delivered, missing: readonly string[]): string {
	const gaps = listed(missing);
	switch (how) {
		case 'inserted':
			return gaps ? t('result_inserted_missing', gaps) : t('result_inserted');
		case 'copied':
			return gaps ? t('result_copied_missing', gaps) : t('result_copied');
		case 'refused':
			return t('result_refused');
		case 'moved':
			return t('result_moved');
		case 'no-box':
			return t('result_no_box');
		case 'lost':
			return t('result_lost');
	}
}

/** "order and amount", as the language joins words. */
export function listed(words: readonly string[]): string {
	return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(words);
}
