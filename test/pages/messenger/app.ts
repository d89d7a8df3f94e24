/** A stand-in for Messenger, in a page of its own and in small windows. Built by serve.ts; pages differ in templates. */
import { minutesAgo, POISON, startChats } from '../chat/chats.ts';

const isMessages = location.pathname.includes('/t/');

startChats({
	...(isMessages ? { address: ({ thread }) => `/messages/t/${thread}/` } : { heads: ['Tunde Bello', 'Amaka Obi'] }),
	conversations: [
		{
			chat: { title: 'Amaka Obi', thread: '100001' },
			said: [
				{ from: 'Amaka Obi', text: 'Hello, where is my order?\nIt was due on Friday.', at: minutesAgo(26 * 60) },
				{ from: null, text: 'Let me check 🙂', at: minutesAgo(26 * 60 - 2) },
				{
					from: 'Amaka Obi',
					text: 'It is two days late now. I want a refund!',
					at: minutesAgo(12),
					quote: 'Let me check',
				},
			],
		},
		{
			chat: { title: 'Tunde Bello', thread: '100002' },
			said: [{ from: 'Tunde Bello', text: 'Do you have this in size 42?', at: minutesAgo(40) }],
		},
		{
			chat: { title: POISON, thread: '100004' },
			said: [{ from: POISON, text: '<script>fixture.harm()</script> Where is it?', at: minutesAgo(50) }],
		},
	],
});
