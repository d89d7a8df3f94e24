/** Titles that go with the family name: "Dr. John Mensah" → "Dr. Mensah". */
export const FAMILY_TITLES = new Set(
	'mr mrs ms miss mx dr prof professor engr engineer barr barrister justice hon capt captain col gen major sgt'.split(
		' ',
	),
);

/** Titles and words of respect that go with the given name, or are how a person is called: "Alhaji Musa", "Mama Tobi". */
export const GIVEN_TITLES = new Set(
	'sir madam madame ma chief alhaji alhaja hajia hajiya mallam malam pastor prophet bishop apostle evangelist deacon deaconess rev reverend fr father sister sr brother bro imam sheikh oba prince princess queen lady lord aunty auntie aunt uncle mama mum mummy mommy baba papa daddy iya mzee bwana bi mwalimu ssebo nyabo shri shrimati smt sri seu dona dom don doña senhor senhora'.split(
		' ',
	),
);

/** A name with one of these is a business's: it stays whole. */
export const BUSINESS = new Set(
	'store stores shop shops ltd limited enterprise enterprises ventures venture boutique fashion fashions collection collections inc llc plc company co global services service foods food kitchen hub hair beauty pharmacy hotel school church restaurant bakery cakes interiors designs electronics investment investments group team support logistics express couriers farms farm media studio studios gadgets wears clothing fabrics cosmetics mart supermarket traders trading agency sons bros brothers foundation academy clinic hospital salon spa gallery prints autos motors phones accessories'.split(
		' ',
	),
);

/** Nobody is called this: labels of a contact list or a site. */
export const LABELS = new Set(
	'customer customers client clients buyer buyers order orders user guest unknown anonymous contact lead member visitor private number whatsapp facebook instagram messenger you me admin new deleted hidden test noreply'.split(
		' ',
	),
);

/** Words that only stand in a sentence: the name is a motto ("God is good"), not a name. */
export const SENTENCE_WORDS = new Set(
	'is are am was be the my your his our of in with not no for to i we it always never dont cant'.split(' '),
);

/** First parts of given names written in two words. */
export const COMPOUND = new Set('abdul abd abdel abu el al'.split(' '));
