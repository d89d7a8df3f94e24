import { useEffect, useState } from 'react';
import { type Language, openLanguage } from '../language.ts';

let coming: Promise<Language> | undefined;

/** The language replies are written in; it is large, so the page shows itself first. Null until it is there. */
export function useLanguage(): Language | null {
	const [language, setLanguage] = useState<Language | null>(null);
	useEffect(() => {
		let isShown = true;
		coming ??= import('../english.ts').then(({ english }) => openLanguage(english));
		void coming.then((ready) => isShown && setLanguage(ready));
		return () => {
			isShown = false;
		};
	}, []);
	return language;
}
