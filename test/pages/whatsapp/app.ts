/** A stand-in for WhatsApp Web. Built by serve.ts; each page differs only in its templates. */
import { type ChatFixture, minutesAgo, POISON, startChats } from '../chat/chats.ts';

export type Fixture = ChatFixture;

startChats({
	paragraph: 'selectable-text copyable-text',
	conversations: [
		{
			chat: { title: 'Amaka Obi', jid: '2348000000001@c.us' },
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
			chat: { title: 'Tunde Bello', jid: '2348000000002@c.us' },
			said: [{ from: 'Tunde Bello', text: 'Do you have this in size 42?', at: minutesAgo(40) }],
		},
		{
			chat: { title: 'Weekend riders', jid: '120363000000000001@g.us' },
			said: [
				{ from: 'Chidi', text: 'The parcel for Yaba is ready.', at: minutesAgo(90) },
				{ from: 'Ngozi', text: 'I can take it at four.', at: minutesAgo(80) },
			],
		},
		{
			chat: { title: POISON, jid: '2348000000004@c.us' },
			said: [{ from: POISON, text: '<script>fixture.harm()</script> Where is it?', at: minutesAgo(50) }],
		},
	],
});
