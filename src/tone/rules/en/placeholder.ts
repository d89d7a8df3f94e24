import type { Rules } from '../../rule.ts';

export default [
	{
		name: 'unfilled',
		find: [],
		finder: 'placeholders',
		why: 'This part of a template was never filled in.',
		suggestions: [],
		strength: 0.9,
		flags: [
			['Hello [{name}], your order is ready.', null],
			['Dear [[NAME]], thank you', null],
			['It will arrive on [XX/XX].', null],
			['Hi [<first name>], thanks for reaching out', null],
			['Your order [[[order]]] left today.', null],
			['Call us on [____] any time.', null],
		],
		allows: [
			'Please use {} brackets in the coupon box.',
			'It comes in two sizes {see photo}.',
			'Order #XX1029 is packed, size XXL.',
			'See the photo [1] and love, Ada xxx',
		],
	},
] satisfies Rules;
