import * as DRAWINGS from './drawings.ts';

export type IconName = keyof typeof DRAWINGS;

/** A drawing in the colour of the text around it. Decoration only: whatever it stands for is also said in words. */
export function Icon({ name }: { readonly name: IconName }) {
	return (
		<svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
			{/* biome-ignore lint/performance/noDynamicNamespaceImportAccess: our own pages use nearly all of them; other people's name the few they need. */}
			<path d={DRAWINGS[name]} />
		</svg>
	);
}
