const words = (list: string): readonly string[] => list.split(' ');

/** What may come before it, a word or two. */
const OPENERS: ReadonlySet<string> = new Set([
	...words('so ok okay well please pls plz sorry yes no hello hi dear thanks'),
	'no vex',
	'thank you',
]);

const PEOPLE = words(
	"sir madam ma'am maam ma sis sister bro bros brother boss oga aunty auntie uncle mama mummy dada kaka ndugu mpenzi bhai bhaiya didi dear",
);
const CUSTOMERS = words('customer guest friend client').flatMap((one) => [one, `valued ${one}`]);
/** How somebody is spoken to. */
const CALLED: ReadonlySet<string> = new Set([
	...PEOPLE,
	'my dear',
	...[...PEOPLE, 'my dear', ...CUSTOMERS].flatMap((one) => [`dear ${one}`, `valued ${one}`]),
]);
const TITLED = /^(?:(?:dear|valued) )?(?:mr|mrs|ms|dr)\.? [^\s\d.,:;!?]+$/;
/** With a comma behind them only: "my friend told me" is no call. */
const WITH_COMMA: ReadonlySet<string> = new Set([...words('customer friend'), 'my friend', 'my brother', 'my sister']);
/** "Mama of twins", "the boss is": somebody who is spoken of. */
const SPOKEN_OF: ReadonlySet<string> = new Set(words('of is was has are were had who and'));

/** As far as one reaches. */
const FAR = 80;
const WORD = /([^\s,]+)(,?)\s*/g;
/** The most words in one. */
const MOST = 4;

/**
 * Where a sentence goes on behind the one who is spoken to, by a word of respect: of "Okay sir, I told you" behind the comma and
 * the space. 0 where nobody is.
 */
export function vocativeEnd(sentence: string): number {
	const said = [...sentence.slice(0, FAR).matchAll(WORD)];
	const phrase = (from: number, many: number) =>
		said
			.slice(from, from + many)
			.map(([, word]) => word)
			.join(' ')
			.toLowerCase();
	const goesOn = (from: number, many: number) =>
		said.slice(from, from + many).every(([all, word]) => all === `${word} `);

	/** How many words open it from there on. */
	const opening = (from: number) => [2, 1].find((many) => OPENERS.has(phrase(from, many)) && goesOn(from, many)) ?? 0;

	/** Where the call ends that begins with this word. */
	function callFrom(from: number): number {
		for (let many = Math.min(MOST, said.length - from); many > 0; many--) {
			if (!goesOn(from, many - 1)) continue;
			const called = phrase(from, many);
			const isCalled = CALLED.has(called) || TITLED.test(called);
			const [all, , comma] = said[from + many - 1]!;
			const isOver = comma
				? isCalled || WITH_COMMA.has(called)
				: isCalled && goesOn(from + many - 1, 1) && !SPOKEN_OF.has(/^\w*/.exec(phrase(from + many, 1))![0]);
			if (isOver) return said[from + many - 1]!.index + all.length;
		}
		return 0;
	}

	const once = opening(0);
	const twice = once > 0 ? once + opening(once) : 0;
	return callFrom(twice) || callFrom(once) || callFrom(0);
}
