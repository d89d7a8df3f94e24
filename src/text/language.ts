/** Little words of the languages around us that are no English words: Portuguese, Spanish, French. */
const FAR: ReadonlySet<string> = new Set(
	(
		'não nao você voce vocês que para uma por seu sua com está esta dos das depois antes podemos pode já também mas muito obrigado obrigada infelizmente hoje amanhã ' +
		'el los las con puedo podemos del después siento hay eso esto pero muy gracias usted su ' +
		'le les pour est votre vous nous je ne pas du des et désolé demain merci avec sur'
	).split(' '),
);

/** Of Swahili, which Nairobi and Kampala mix into their English. */
const NEAR: ReadonlySet<string> = new Set(
	(
		'ni wa kwa na ya za la yako yangu wako wangu zako zangu yetu yake hakuna hapa hapo sana sasa bado tafadhali lakini hii hiyo hili kuna leo kesho jana samahani ' +
		'uko niko yuko tuko siko iko ziko sina huna hatuna nina tuna ndio hapana kama moja mbili tu kila tena hadi mpaka kutoka ndani nje bila ili kitu mimi wewe sisi kabla baada pia tayari asante mteja bei'
	).split(' '),
);

/**
 * Whether plain words are mostly another language's: two of its little words at least, and more than English has.
 * `mixed`: a language that is mixed into English does not count as another.
 */
export function isForeign(words: readonly string[], english: { has(word: string): boolean }, mixed = false): boolean {
	let [foreign, ours] = [0, 0];
	for (const word of words) {
		if (FAR.has(word) || (!mixed && NEAR.has(word))) foreign++;
		else if (english.has(word)) ours++;
	}
	return foreign >= 2 && foreign > ours;
}
