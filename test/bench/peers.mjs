// @ts-nocheck: the peers are not the project's packages, and most have no types.
/**
 * The peers, each as a function that reads one draft the way its makers show. Runs unbundled, so that names are found in
 * this folder's own node_modules. `packages` are what it brings along, for the size.
 *
 * @type {Record<string, { packages: string[]; open: () => Promise<(draft: string) => unknown> }>}
 */
export const peers = {
	obscenity: {
		packages: ['obscenity'],
		async open() {
			const { RegExpMatcher, englishDataset, englishRecommendedTransformers } = await import('obscenity');
			const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
			return (draft) => matcher.getAllMatches(draft);
		},
	},
	sentiment: {
		packages: ['sentiment'],
		async open() {
			const { default: Sentiment } = await import('sentiment');
			const sentiment = new Sentiment();
			return (draft) => sentiment.analyze(draft);
		},
	},
	'vader-sentiment': {
		packages: ['vader-sentiment'],
		async open() {
			const { default: vader } = await import('vader-sentiment');
			return (draft) => vader.SentimentIntensityAnalyzer.polarity_scores(draft);
		},
	},
	'write-good': {
		packages: ['write-good'],
		async open() {
			const { default: writeGood } = await import('write-good');
			return (draft) => writeGood(draft);
		},
	},
	'chrono-node': {
		packages: ['chrono-node'],
		async open() {
			const chrono = await import('chrono-node/en');
			return (draft) => chrono.parse(draft);
		},
	},
	alex: {
		packages: ['alex'],
		async open() {
			const { text } = await import('alex');
			return (draft) => text(draft).messages;
		},
	},
	'retext-equality + profanities': {
		packages: ['retext', 'retext-equality', 'retext-profanities'],
		async open() {
			const { retext } = await import('retext');
			const { default: equality } = await import('retext-equality');
			const { default: profanities } = await import('retext-profanities');
			const processor = retext().use(equality).use(profanities);
			return (draft) => processor.processSync(draft).messages;
		},
	},
	'wink-nlp': {
		packages: ['wink-nlp', 'wink-eng-lite-web-model'],
		async open() {
			const { default: winkNLP } = await import('wink-nlp');
			const { default: model } = await import('wink-eng-lite-web-model');
			const nlp = winkNLP(model);
			return (draft) => nlp.readDoc(draft).out(nlp.its.sentiment);
		},
	},
	'harper.js (size without its wasm)': {
		packages: ['harper.js'],
		async open() {
			const { LocalLinter } = await import('harper.js');
			const { binary } = await import('harper.js/binary');
			const linter = new LocalLinter({ binary });
			await linter.setup();
			return (draft) => linter.lint(draft);
		},
	},
};
