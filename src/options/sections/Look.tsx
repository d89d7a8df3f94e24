import { CORNERS, type Corner } from '../../settings.ts';
import { Switch } from '../../ui/Switch.tsx';
import { t } from '../../ui/text.ts';
import { Choice } from '../Choice.tsx';
import type { SectionProps } from '../Options.tsx';

/** How the strip stands beside a box. */
export function Look({ settings, change }: SectionProps) {
	return (
		<>
			<Choice
				legend={t('look_corner')}
				about={t('look_corner_about')}
				values={CORNERS}
				chosen={settings.stripCorner}
				onChoose={(stripCorner) => change({ stripCorner })}
				name={cornerName}
			/>
			<div className="field">
				<Switch
					isOn={settings.isStripFolded}
					onChange={(isStripFolded) => change({ isStripFolded })}
					about={t('look_folded_about')}
				>
					{t('look_folded')}
				</Switch>
			</div>
		</>
	);
}

function cornerName(corner: Corner): string {
	return t(`corner_${corner.replace('-', '_') as 'top_end' | 'top_start' | 'bottom_end' | 'bottom_start'}`);
}
