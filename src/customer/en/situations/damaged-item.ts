import type { SituationEvidence } from '../../evidence.ts';

export default {
	situation: 'damaged-item',
	mood: 'upset',
	says: {
		sure: [
			'{thing} ... {broken}',
			'{arrive} .. {broken}',
			'{not} .. work|working|charging|charge|turn*|switch*|power*|on|function*|start*',
			'stop* working',
			'{be} {broken}',
			'{broken} {thing}',
			'came off|apart|out|undone',
			'fell|falling|fallen apart|off',
		],
		likely: [
			'poor|bad|low|terrible|substandard|inferior|cheap .. quality|material|fabric',
			'quality ... {not}? bad|poor|terrible|good|low|rubbish',
			'after .. first|one|# .. wash|use|wear|day|days|week',
			'a? hole|holes|crack|scratch|dent|tear|stain|stains in|on',
			'screen|zip|zipper|button|handle|sole|strap|battery|lid|seal ... {broken}|off|open|dead|not',
			'expire*',
			'smell*|stink*',
			'already used|worn|opened|dirty',
		],
		hint: ['quality', '{broken}', 'spoil*'],
		not: ['heart broken', 'do you repair'],
	},
	flags: ['The mug arrived broken.', 'The blender stopped working after two days.', 'The zip came off the first day.'],
	allows: ['Is the screen easy to break?', 'I broke my old one so I need a new one.'],
} satisfies SituationEvidence;
