/** A stand-in for Instagram direct. Built by serve.ts; each page differs only in its templates. */
import { minutesAgo, POISON, startChats } from '../chat/chats.ts';

const isDirect = location.pathname.startsWith('/direct/');

startChats({
	...(isDirect ? { address: ({ thread }) => `/direct/t/${thread}/` } : { heads: ['Tunde Bello', 'Amaka Obi'] }),
	conversations: [
		{
			chat: { title: 'Amaka Obi', handle: 'amaka.obi', profile: '/amaka.obi/', thread: '100000000000001' },
			said: [
				{ from: 'Amaka Obi', text: 'Hello, where is my order?\nIt was due on Friday.', at: minutesAgo(26 * 60) },
				{ from: null, text: 'Let me check 🙂', at: minutesAgo(26 * 60 - 2) },
				{ from: 'Amaka Obi', text: 'It is two days late now. I want a refund!', at: minutesAgo(12) },
			],
		},
		{
			chat: { title: 'Tunde Bello', handle: 'tunde_b', profile: '/tunde_b/', thread: '100000000000002' },
			said: [{ from: 'Tunde Bello', text: 'Do you have this in size 42?', at: minutesAgo(40) }],
		},
		{
			chat: { title: 'Weekend riders', profile: '#', thread: '100000000000003' },
			said: [
				{ from: 'Chidi', text: 'The parcel for Yaba is ready.', at: minutesAgo(90) },
				{ from: 'Ngozi', text: 'I can take it at four.', at: minutesAgo(80) },
			],
		},
		{
			chat: { title: POISON, handle: 'mallory', profile: '/mallory/', thread: '100000000000004' },
			said: [{ from: 'Mallory', text: '<script>fixture.harm()</script> Where is it?', at: minutesAgo(50) }],
		},
	],
});
