import type { Reply } from '../../reply.ts';

export default [
	{
		id: 'exchange-or-size/yes',
		situation: 'exchange-or-size',
		title: 'Exchange: yes, of course',
		tags: ['exchange', 'swap', 'wrong size', 'too small', 'too big', 'size'],
		say: {
			chat: [
				{ block: 'fix', text: 'No problem, we can exchange it.' },
				{ block: 'next-step', text: 'What size fits you best? And when is a good time for our rider to pass by?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "A {item} that doesn't fit is no good to anyone." },
				{ block: 'apology', text: "I'm sorry about the fit." },
				{ block: 'fix', text: 'We can exchange it with pleasure.' },
				{
					block: 'next-step',
					text: 'Which size would you like, and when is a good time for our rider to bring it and take the other one?',
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for telling us that the {item} in your order {order} does not fit.' },
				{ block: 'apology', text: 'I am sorry about that.' },
				{ block: 'fix', text: 'We are glad to exchange it for you.' },
				{
					block: 'next-step',
					text: 'Please tell me which size you need, and when it would suit you for our courier to deliver it and collect the other one.',
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'exchange-or-size/our-mistake',
		situation: 'exchange-or-size',
		title: 'Wrong size sent: our mistake, fixed',
		tags: ['wrong size', 'our mistake', 'size', 'sorry', 'replace'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'You asked for size {size} and we sent another.' },
				{ block: 'apology', text: "I'm sorry, that one's on us." },
				{ block: 'fix', text: "I'll get the {size} to you by {in 2 working days}, free of charge.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'You told us size {size} clearly, and we packed a different one.' },
				{ block: 'apology', text: "I'm sorry, that was careless of us." },
				{
					block: 'fix',
					text: "We'll bring the {item} in size {size} to you by {in 2 working days} and pick up the other at the same time.",
					promises: true,
				},
				{ block: 'goodwill', text: "There's nothing to pay for either trip." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'You asked for the {item} in size {size}, and we sent a different size with order {order}.',
				},
				{ block: 'apology', text: 'I am sorry. You told us clearly, and the mistake was ours.' },
				{
					block: 'fix',
					text: 'We will deliver size {size} to you by {in 2 working days}, and collect the other at the same visit.',
					promises: true,
				},
				{ block: 'goodwill', text: 'Both trips are free of charge.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'exchange-or-size/not-in-stock',
		situation: 'exchange-or-size',
		title: 'Size not in stock: three ways',
		tags: ['exchange', 'size', 'out of stock', 'options', 'refund', 'wait'],
		say: {
			chat: [
				{
					block: 'fix',
					text: "Size {size} is out right now. I can keep you one when it's in on {date}, swap it for another style, or refund you.",
				},
				{ block: 'next-step', text: 'Which would you like?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You need size {size}, and I've just looked for it." },
				{ block: 'apology', text: "I'm sorry, the last one is gone." },
				{
					block: 'fix',
					text: "Here's what I can do: keep one for you when the new ones come on {date}, swap it for another style you like, or give you your money back.",
				},
				{ block: 'next-step', text: 'Tell me which is best for you.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for asking to exchange the {item} for size {size}.' },
				{ block: 'apology', text: 'I am sorry to say that we have just sold the last one in that size.' },
				{
					block: 'fix',
					text: 'I can offer you three ways forward: we keep one for you from the delivery we expect on {date}, we exchange it for another style, or we refund you in full.',
				},
				{ block: 'next-step', text: 'Please let me know which you prefer.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'exchange-or-size/measure',
		situation: 'exchange-or-size',
		title: 'Help to find the right size',
		tags: ['size', 'measure', 'fit', 'size guide', 'which size'],
		say: {
			chat: [
				{
					block: 'next-step',
					text: "Let's get you the right fit this time. What size do you usually wear, and is it too tight or too loose?",
				},
				{ block: 'fix', text: "I'll compare it with ours and tell you the best size within the hour.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'Sizes differ from one maker to the next, so this happens a lot.' },
				{
					block: 'next-step',
					text: 'Could you tell me the size you usually wear, and where this one is tight or loose?',
				},
				{
					block: 'fix',
					text: "I'll measure ours by hand and tell you the best match within the hour, so that you only have to exchange once.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for your message. Sizes differ from one maker to another, so a wrong fit happens easily.',
				},
				{
					block: 'next-step',
					text: 'Could you please tell me the size you usually wear, and where this one is too tight or too loose?',
				},
				{
					block: 'fix',
					text: 'I will measure ours by hand and write to you before close of work today with the size that matches best.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
] satisfies readonly Reply[];
