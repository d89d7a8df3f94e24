import type { Reply } from '../../reply.ts';

export default [
	{
		id: 'other/back-with-you',
		situation: 'other',
		title: 'They wait: thanks, back by a time',
		tags: ['wait', 'ok', 'patience', 'checking', 'hold on'],
		only: ['left-open'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'Thank you for waiting, {customer}.' },
				{ block: 'next-step', text: "I'll be back with an answer by {in 1 hour}.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'Thank you for waiting.' },
				{
					block: 'next-step',
					text: "I'll be back with an answer by {in 1 hour}, even if I have to ask further.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your patience.' },
				{ block: 'next-step', text: 'I will write to you with an answer by {in 2 hours}.', promises: true },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'other/urgent',
		situation: 'other',
		title: "It can't wait: somebody is on it now",
		tags: ['urgent', 'emergency', 'leak', 'flood', 'stranded', 'now'],
		only: ['urgent'],
		say: {
			chat: [
				{ block: 'apology', text: "I'm so sorry, {customer}." },
				{ block: 'acknowledge', text: 'I understand how stressful this is.' },
				{
					block: 'next-step',
					text: "I'm calling the team now, and I'll tell you within 15 minutes when they're with you.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "This can't wait, and I understand how stressful it is." },
				{ block: 'apology', text: "I'm so sorry." },
				{
					block: 'next-step',
					text: "I'm calling the team now, and I'll tell you within 15 minutes when they're with you.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'This cannot wait, and I understand how stressful it is.' },
				{ block: 'apology', text: 'I am so sorry.' },
				{
					block: 'next-step',
					text: 'I am calling the team now and will write to you by {in 1 hour} with the time they are with you.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'other/how-far',
		situation: 'other',
		title: 'How far is it? Answer by a time',
		tags: ['status', 'claim', 'verification', 'how long', 'progress', 'update'],
		only: ['how-long'],
		for: ['service'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'Thanks for asking, {customer}.' },
				{
					block: 'next-step',
					text: "I'm checking how far it is, and I'll tell you by {in 1 hour} where it stands and what comes next.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "Thank you for asking, you've waited patiently." },
				{
					block: 'next-step',
					text: "I'm checking how far it is, and I'll tell you by {in 2 hours} where it stands and what comes next.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your message and for sending us everything we need.' },
				{
					block: 'next-step',
					text: 'I am checking how far it is and will write to you by {in 4 hours} with where it stands and what comes next.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'other/why-we-ask',
		situation: 'other',
		title: 'Why we ask for their data',
		tags: ['privacy', 'passport', 'id', 'data', 'safe', 'why'],
		only: ['private-data'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "That's a fair question, {customer}, and it's good that you take care." },
				{ block: 'fix', text: '{cursor}' },
				{ block: 'next-step', text: "If you'd rather not send it, tell me and we can look for another way." },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "That's a fair question, and it's good that you take care with it." },
				{ block: 'fix', text: '{cursor}' },
				{ block: 'next-step', text: "If you'd rather not send it, tell me and we can look for another way." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for asking. It is right to be careful with your documents.' },
				{ block: 'fix', text: '{cursor}' },
				{
					block: 'next-step',
					text: 'If you would rather not send it, please tell me and we can look for another way.',
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'other/document',
		situation: 'other',
		title: 'Invoice or receipt: sent by a time',
		tags: ['invoice', 'receipt', 'statement', 'document', 'copy'],
		only: ['invoice'],
		say: {
			chat: [
				{ block: 'fix', text: "Of course, {customer}. I'll send it to you here by {in 2 hours}.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'fix', text: "Of course. I'll send it to you by {in 2 hours}.", promises: true },
				{ block: 'close', text: 'If it should be made out to a company, just tell me the name.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'fix', text: 'Certainly. I will send it to you by {in 4 hours}.', promises: true },
				{ block: 'next-step', text: 'If it should be made out to a particular name, please let me know.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'other/sympathy',
		situation: 'other',
		title: 'A death or an illness: sympathy first',
		tags: ['death', 'bereavement', 'funeral', 'ill', 'hospital', 'sympathy'],
		only: ['bereaved'],
		say: {
			chat: [
				{
					block: 'acknowledge',
					text: "I'm so sorry to hear that, {customer}. My thoughts are with you and your family.",
				},
				{
					block: 'next-step',
					text: "You don't have to do anything now. I'll see what we can do and write to you by {in 3 hours}.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "I'm so sorry to hear that. My thoughts are with you and your family." },
				{
					block: 'next-step',
					text: "You don't have to do anything now. I'll see what we can do and write to you by {in 3 hours}.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'I am very sorry to read this. Please accept my sympathy, for you and your family.',
				},
				{
					block: 'next-step',
					text: 'There is nothing you need to do now. I will see what we can do for you and write to you by {in 4 hours}.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'other/no-repeat',
		situation: 'other',
		title: 'They had to repeat themselves',
		tags: ['repeat', 'again', 'transferred', 'already told', 'explain'],
		only: ['repeats'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "You've told us this before, and I understand how tiring it is to start again." },
				{ block: 'apology', text: "I'm sorry." },
				{
					block: 'next-step',
					text: "I have it all in front of me, and I'll come back to you with an answer by {in 1 hour}.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: "You've explained this before, and I understand how tiring it is to start again.",
				},
				{ block: 'apology', text: "I'm sorry we made you." },
				{
					block: 'next-step',
					text: "I'm reading what you told my colleagues, and I'll come back to you with an answer by {in 1 hour}. You deal with me from here.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'You have explained this to us before, and I understand how tiring that is.' },
				{ block: 'apology', text: 'I am sorry that you were asked again.' },
				{
					block: 'next-step',
					text: 'I am reading everything on file and will write to you with an answer by {in 4 hours}. From here you deal with me.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'other/manager',
		situation: 'other',
		title: 'They want a manager: yes, with a call',
		tags: ['manager', 'supervisor', 'escalate', 'someone else', 'human'],
		only: ['human'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "You want someone who can decide, and that's fair. I understand you're upset." },
				{ block: 'apology', text: "I'm sorry it came to this." },
				{
					block: 'next-step',
					text: "My manager will call you by {in 2 hours}, with all you've told me at hand.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: "You want to speak with someone who can decide, and that's fair. I understand you're upset.",
				},
				{ block: 'apology', text: "I'm sorry it came to this." },
				{
					block: 'next-step',
					text: "My manager will call you by {in 2 hours}, and you won't have to tell it all again.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'You asked to speak to a manager, and I understand why.' },
				{ block: 'apology', text: 'I am sorry that it came to this.' },
				{
					block: 'next-step',
					text: 'My manager will telephone you by {in 4 hours}, with everything you have told us at hand.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'other/book',
		situation: 'other',
		title: 'A booking: checking what is free',
		tags: ['booking', 'appointment', 'table', 'slot', 'free', 'visit'],
		only: ['book'],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}! Thanks for asking us.' },
				{
					block: 'next-step',
					text: "I'm checking what's free, and I'll tell you by {in 1 hour} if that time works.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: 'Thank you for thinking of us.' },
				{
					block: 'next-step',
					text: "I'm checking what's free, and I'll tell you by {in 1 hour} if that time works.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for thinking of us.' },
				{
					block: 'next-step',
					text: 'I am checking our calendar and will write to you by {in 4 hours} to say whether that time is free.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'other/move',
		situation: 'other',
		title: 'Another time: of course, confirmed by a time',
		tags: ['reschedule', 'move', 'change date', 'appointment', 'booking'],
		only: ['move'],
		say: {
			chat: [
				{ block: 'fix', text: 'Of course, {customer}, we can move it.' },
				{
					block: 'next-step',
					text: "I'm looking at the free times, and I'll confirm the new time by {in 1 hour}.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'fix', text: 'Of course we can move it, thank you for telling us in time.' },
				{
					block: 'next-step',
					text: "I'm looking at the free times, and I'll confirm the new time by {in 2 hours}.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for letting us know in good time.' },
				{ block: 'fix', text: 'We are glad to move it for you.' },
				{
					block: 'next-step',
					text: 'I am looking at the free times and will write to you by {in 4 hours} to confirm the new time.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'other/missed-visit',
		situation: 'other',
		title: 'Nobody came: a new visit, first in line',
		tags: ['no show', 'missed appointment', 'engineer', 'cleaner', 'technician', 'visit'],
		only: ['missed-visit'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'You kept the time free and nobody came. I understand how annoying that is.' },
				{ block: 'apology', text: "I'm sorry." },
				{
					block: 'next-step',
					text: "I'm asking who can come first, and I'll tell you the time by {in 1 hour}.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You kept the time free and nobody came. In your place I'd be upset too." },
				{ block: 'apology', text: "I'm sorry we let you down." },
				{
					block: 'next-step',
					text: "I'm asking who can come first, and I'll tell you the new time by {in 1 hour}.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'You kept the time free for us and nobody came. You are right to be upset.' },
				{ block: 'apology', text: 'I am sorry that we let you down.' },
				{
					block: 'next-step',
					text: 'I am looking into how this happened, and I will write to you by {in 4 hours} with a new time of your choosing and with what we can do for the time you lost.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'other/bug',
		situation: 'other',
		title: 'App or site fails: passed on, answer by a time',
		tags: ['app', 'crash', 'error', 'website', 'bug', 'not loading'],
		only: ['bug'],
		not: ['declined'],
		say: {
			chat: [
				{ block: 'apology', text: "I'm sorry it keeps failing on you, {customer}." },
				{ block: 'acknowledge', text: 'I know how annoying that is.' },
				{
					block: 'next-step',
					text: "Our technical team has it now, and I'll tell you what they say by {in 3 hours}.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "It should simply work, and I know how annoying it is when it doesn't." },
				{ block: 'apology', text: "I'm sorry." },
				{
					block: 'next-step',
					text: "Our technical team has it, with all you told me, and I'll tell you what they say by {in 3 hours}.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for describing the fault so clearly. I understand how annoying it is.',
				},
				{ block: 'apology', text: 'I am sorry for the trouble.' },
				{
					block: 'next-step',
					text: 'I am passing it to our technical team now and will write to you with their answer by {in 4 hours}.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'other/access',
		situation: 'other',
		title: 'Locked out: let them in again',
		tags: ['login', 'locked', 'account', 'password', 'code', 'access'],
		only: ['access'],
		say: {
			chat: [
				{ block: 'apology', text: "I'm sorry you're locked out, {customer}." },
				{ block: 'acknowledge', text: 'I know how stressful that is.' },
				{
					block: 'next-step',
					text: "I'm looking at your account now, and I'll tell you how to get back in by {in 1 hour}. I don't need your password for that.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'Being locked out when you need to get in is stressful, I know.' },
				{ block: 'apology', text: "I'm sorry." },
				{
					block: 'next-step',
					text: "I'm looking at your account now, and I'll tell you how to get back in by {in 1 hour}. I don't need your password for that.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for telling us that you cannot get into your account. I understand how stressful that is.',
				},
				{ block: 'apology', text: 'I am sorry.' },
				{
					block: 'next-step',
					text: 'I am looking into it now and will write to you by {in 2 hours} with the way back in. I do not need your password for that.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'other/outage',
		situation: 'other',
		title: 'Service down: when it is back',
		tags: ['outage', 'internet', 'network', 'power', 'light', 'down', 'restore'],
		only: ['outage'],
		say: {
			chat: [
				{ block: 'apology', text: "I'm sorry, {customer}." },
				{ block: 'acknowledge', text: 'I know how hard a day without it is.' },
				{
					block: 'next-step',
					text: "There's nothing you need to try again. I have our engineers on the phone, and I'll tell you when it's back by {in 1 hour}.",
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You've been without it far too long, and I know how hard that makes a day." },
				{ block: 'apology', text: "I'm sorry." },
				{
					block: 'next-step',
					text: "There's nothing you need to try again. I have our engineers on the phone, and I'll tell you when it's expected back by {in 1 hour}.",
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for letting us know. I understand how difficult it is to be without it.',
				},
				{ block: 'apology', text: 'I am sorry for the interruption.' },
				{
					block: 'next-step',
					text: 'There is nothing you need to try again. I am speaking to our engineers and will write to you by {in 2 hours} with the time we expect it back.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'other/as-you-wish',
		situation: 'other',
		title: 'They said yes: we do it, confirmed by a time',
		tags: ['yes', 'agreed', 'accepted', 'confirm', 'go ahead'],
		only: ['accepts'],
		for: ['wants-replacement'],
		not: ['repeats', 'wants-refund'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "Thank you, {customer}. That's what we'll do." },
				{
					block: 'next-step',
					text: "I'll confirm it to you here by {in 1 hour}.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "Thank you. That's what we'll do." },
				{
					block: 'next-step',
					text: "I'll send you the confirmation by {in 2 hours}.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for letting me know your choice.' },
				{
					block: 'next-step',
					text: 'I am arranging it now and will send you the confirmation by {in 4 hours}.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'other/got-it',
		situation: 'other',
		title: 'Thanks, I have it, checking now',
		tags: ['received', 'order number', 'details', 'thanks', 'checking'],
		only: ['answers'],
		not: ['accepts', 'ack', 'cancels', 'wants-refund', 'wants-replacement', 'repeats'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'Thank you, {customer}, I have it.' },
				{
					block: 'next-step',
					text: "I'm looking at it now, and I'll come back to you with an answer by {in 1 hour}.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'Thank you, that is all I need.' },
				{
					block: 'next-step',
					text: "I'm looking at it now, and I'll come back to you with an answer by {in 1 hour}.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for sending me this. It is all I need.' },
				{
					block: 'next-step',
					text: 'I am looking into it now and will write to you with an answer by {in 4 hours}.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'other/sorry-on-it',
		situation: 'other',
		title: 'Sorry, I am looking into it, answer by a time',
		tags: ['sorry', 'complaint', 'look into', 'service', 'upset', 'angry'],
		for: ['service'],
		not: ['greets', 'ack', 'wishes', 'accepts'],
		say: {
			chat: [
				{ block: 'apology', text: "I'm sorry about this, {customer}." },
				{ block: 'acknowledge', text: 'I understand how frustrating it is.' },
				{
					block: 'next-step',
					text: "I'm looking into it myself now, and I'll tell you what I find by {in 1 hour}.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: "That's not what you should get from us, and I understand how frustrating it is.",
				},
				{ block: 'apology', text: "I'm sorry." },
				{
					block: 'next-step',
					text: "I'm looking into it myself now, and I'll tell you what I find and what we do about it by {in 2 hours}.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for telling us. I understand how frustrating this must be.' },
				{ block: 'apology', text: 'I am sorry that it happened.' },
				{
					block: 'next-step',
					text: 'I am looking into it myself and will write to you by {in 4 hours} with what I have found and what we will do about it.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'other/on-it',
		situation: 'other',
		title: 'I am checking, answer by a time',
		tags: ['check', 'look into', 'find out', 'time', 'question'],
		for: ['service', 'how-long'],
		not: ['greets', 'ack', 'wishes', 'accepts'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'Thanks for your message, {customer}.' },
				{
					block: 'next-step',
					text: "I'm checking this for you now, and I'll come back to you with an answer by {in 1 hour}.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'Thank you for your message.' },
				{
					block: 'next-step',
					text: "I'm checking this for you now, and I'll come back to you with an answer by {in 2 hours}.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your message, which I have read with care.' },
				{
					block: 'next-step',
					text: 'I am looking into it now and will write to you with an answer by {in 4 hours}.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'other/hello',
		situation: 'other',
		title: 'A hello back',
		tags: ['hello', 'greeting', 'good morning', 'how are you'],
		only: ['greets'],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hello {customer}! Good to hear from you.' },
				{ block: 'next-step', text: 'How can I help you today?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hello {customer}!' },
				{ block: 'acknowledge', text: 'How nice to hear from you.' },
				{ block: 'next-step', text: 'What can I do for you today?' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for writing to us.' },
				{ block: 'next-step', text: 'How may I help you today?' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'other/what-is-the-problem',
		situation: 'other',
		title: 'First answer to any complaint',
		tags: ['problem', 'complaint', 'sorry', 'first reply', 'what happened'],
		only: ['unclear'],
		say: {
			chat: [
				{ block: 'apology', text: "Oh, I'm sorry to hear that." },
				{ block: 'next-step', text: 'What is the problem?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'apology', text: "Oh, I'm sorry to hear that." },
				{
					block: 'next-step',
					text: "What is the problem? Tell me in your own words, and take your time. I'm the one who can help you with it.",
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'apology', text: 'I am sorry to hear that you have had trouble with us.' },
				{
					block: 'next-step',
					text: 'Could you please tell me what the problem is? Please use your own words. I am the person who can help you with it.',
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'other/hold',
		situation: 'other',
		title: "Hold: I've read it, answer by a time",
		tags: ['hold', 'wait', 'busy', 'moment', 'check', 'time'],
		not: ['greets', 'ack', 'wishes'],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: "I've seen your message." },
				{
					block: 'next-step',
					text: "I'm with someone in the shop, and I'll answer you within the hour.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: "I've read your message and I don't want to give you half an answer." },
				{ block: 'next-step', text: "I'll write back properly within the hour.", promises: true },
				{ block: 'close', text: 'Thank you for waiting for me.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your message, which I have read.' },
				{
					block: 'next-step',
					text: 'I would like to give it proper attention, and I will answer you before close of work today.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'other/hand-over',
		situation: 'other',
		title: 'Hand over, nothing to repeat',
		tags: ['hand over', 'transfer', 'colleague', 'escalate', 'no repeat'],
		only: [],
		say: {
			chat: [
				{
					block: 'fix',
					text: "For this {colleague|a colleague of mine} is the best person, and has our whole chat, so you don't have to explain again.",
				},
				{ block: 'next-step', text: "They'll write to you by {in 3 hours}.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'fix',
					text: "For this, {colleague|a colleague of mine} is the best person, so I have passed on our whole conversation. You don't need to explain anything again.",
				},
				{ block: 'next-step', text: 'They will write to you by {in 3 hours}.', promises: true },
				{ block: 'close', text: "I'm still around if you need me." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'fix',
					text: '{colleague|A colleague of mine} knows this subject best. I have passed on our entire conversation, so there is no need for you to explain it again.',
				},
				{ block: 'next-step', text: 'My colleague will write to you before close of work today.', promises: true },
				{ block: 'close', text: 'I remain available to you as well.\n\nKind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'other/check-back',
		situation: 'other',
		title: 'Check back after the fix',
		tags: ['check back', 'follow up', 'solved', 'ok', 'after'],
		only: [],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'next-step', text: 'Just checking in: is everything working well for you now?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{
					block: 'acknowledge',
					text: "We sorted something out for you the other day, and I wanted to hear how it's going.",
				},
				{
					block: 'next-step',
					text: 'Is everything as it should be now? If anything is still not right, tell me and I can look at it straight away.',
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'I am writing to follow up on the matter we settled for you.' },
				{
					block: 'next-step',
					text: 'Is everything as you would wish it? If anything is not right, a short reply is enough and it comes directly to me.',
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'other/warm-close',
		situation: 'other',
		title: 'A warm close',
		tags: ['close', 'goodbye', 'end', 'bye', 'have a nice day'],
		only: [],
		say: {
			chat: [{ block: 'close', text: 'Thanks for chatting with us, {customer}. Have a lovely day!' }],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: 'I think that covers everything.' },
				{ block: 'close', text: 'It was nice talking with you. If you think of a question later, just write here.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'I believe that this covers everything you asked.' },
				{
					block: 'close',
					text: 'If a further question comes to mind, please write to me directly. I wish you a very good day.\n\nWarm regards,\n{agent}\n{shop}',
				},
			],
		},
	},
	{
		id: 'other/after-hours',
		situation: 'other',
		title: "We're closed, answer in the morning",
		tags: ['closed', 'after hours', 'night', 'tomorrow', 'away', 'opening hours'],
		only: [],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: "We've closed for today, and your message is safe with us." },
				{ block: 'next-step', text: "I'll answer you before noon on {in 1 working day}.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{
					block: 'acknowledge',
					text: "Thank you for writing. We've closed for today, and I don't want to answer half asleep.",
				},
				{ block: 'next-step', text: "I'll write to you before noon on {in 1 working day}.", promises: true },
				{ block: 'close', text: 'Have a good night.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your message, which reached us after closing time.' },
				{ block: 'next-step', text: 'I will answer it before noon on {in 1 working day}.', promises: true },
				{ block: 'close', text: 'I wish you a pleasant evening.\n\nKind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'other/say-more',
		situation: 'other',
		title: 'Ask kindly for a little more',
		tags: ['ask', 'clarify', 'details', 'understand', 'more information'],
		not: ['greets', 'ack', 'wishes', 'answers', 'repeats', 'accepts'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'Thanks for your message.' },
				{
					block: 'next-step',
					text: "I want to be sure I've understood. Could you tell me a bit more, or send a photo?",
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: 'Thank you for writing to us.' },
				{
					block: 'next-step',
					text: "I'd like to get this right for you the first time. Could you tell me a little more about it? A photo is welcome too.",
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your message.' },
				{
					block: 'next-step',
					text: 'So that I can help you properly, could you please tell me a little more? A photo is welcome if it makes it easier to explain.',
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'other/say-back',
		situation: 'other',
		title: "Say back what I've understood",
		tags: ['listen', 'confirm', 'understand', 'summary', 'repeat'],
		only: [],
		say: {
			chat: [
				{ block: 'acknowledge', text: "Here's what I've understood: {cursor}" },
				{ block: 'next-step', text: 'Did I get that right?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "Before I do anything, here's what I've understood: {cursor}" },
				{ block: 'next-step', text: 'Is that right, or did I miss something?' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Before I take any step, I would like to be sure that I have understood you: {cursor}',
				},
				{ block: 'next-step', text: 'Have I understood correctly, or have I missed something?' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'other/not-ours-still-help',
		situation: 'other',
		title: 'Not bought from us, still glad to help',
		tags: ['not ours', 'other shop', 'help', 'advice', 'free'],
		only: [],
		say: {
			chat: [
				{
					block: 'acknowledge',
					text: "That one came from another shop, and I'm happy to have a look with you anyway.",
				},
				{ block: 'next-step', text: 'Can you send me a photo or the name of the model?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{
					block: 'acknowledge',
					text: 'You bought it somewhere else, and you thought of asking us. I take that as a compliment.',
				},
				{
					block: 'next-step',
					text: "Send me a photo or the name of the model, and I can tell you what I'd try. It doesn't cost anything.",
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for asking us, even though you bought the item elsewhere.' },
				{
					block: 'next-step',
					text: 'Please send me a photo or the name of the model. I am happy to tell you what I would try, free of charge.',
				},
				{ block: 'close', text: 'Best wishes,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'other/call-you',
		situation: 'other',
		title: "Shall we talk? I'll call you",
		tags: ['call', 'phone', 'talk', 'explain', 'easier'],
		only: ['call', 'human'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'This may be easier to talk through.' },
				{
					block: 'next-step',
					text: "I'll call you by {in 2 hours}. If another time is better, tell me.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You've typed a lot already, and I think talking would be easier for you." },
				{
					block: 'next-step',
					text: "I'll call you by {in 2 hours}. If you'd rather keep it in writing, that's fine with me too.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'It may be easier for you if we speak about this.' },
				{
					block: 'next-step',
					text: 'I will telephone you by {in 4 hours}. If you prefer another time, or an answer in writing, please tell me.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'other/apology-plain',
		situation: 'other',
		title: 'A plain apology and what happens next',
		tags: ['sorry', 'apology', 'apologise', 'our fault', 'mistake', 'own'],
		not: ['greets', 'ack', 'wishes', 'answers'],
		say: {
			chat: [
				{ block: 'apology', text: "You're right, {customer}. We got this wrong and I'm sorry." },
				{ block: 'fix', text: "I'll put it right by {in 1 working day}.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You're right to be disappointed." },
				{ block: 'apology', text: "We got this wrong, and I'm sorry." },
				{
					block: 'fix',
					text: "I will put it right by {in 1 working day}, and tell you when it's done.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'You are right to be disappointed.' },
				{ block: 'apology', text: 'The mistake was ours, and I am sorry.' },
				{
					block: 'fix',
					text: 'I will put it right by {in 1 working day}, and write to you when it is done.',
					promises: true,
				},
				{ block: 'close', text: 'Thank you for telling us.\n\nYours sincerely,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'other/report-trouble',
		situation: 'other',
		title: 'They mention police, lawyer or a complaint office',
		tags: ['threat', 'police', 'lawyer', 'court', 'consumer', 'report', 'scam'],
		only: ['threat-law'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "You have every right to, and I'd still like to solve it first." },
				{ block: 'apology', text: "I'm sorry you've been pushed this far." },
				{ block: 'fix', text: "I'll bring you a solution before close of work today.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You have the right to report it, and I'd never try to talk you out of it." },
				{ block: 'apology', text: "I'm sorry that we left you with that as your only way." },
				{
					block: 'fix',
					text: 'I have your whole case in front of me, and I will bring you a solution before close of work today.',
					promises: true,
				},
				{ block: 'close', text: 'You have my name: {agent}.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'You have every right to take this further, and I do not wish to stand in your way.',
				},
				{ block: 'apology', text: 'I am sorry that we left you feeling that there was no other way.' },
				{
					block: 'fix',
					text: 'I have your case in front of me and will write to you with a solution by {in 4 hours}.',
					promises: true,
				},
				{ block: 'close', text: 'Yours sincerely,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'other/shop-details',
		situation: 'other',
		title: "Where we are and when we're open",
		tags: ['address', 'location', 'opening hours', 'shop', 'visit', 'where'],
		only: ['hours'],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'fix', text: "We're at {address}, open {opening hours|from 9 to 6}." },
				{ block: 'next-step', text: "Tell me when you're coming and I can have everything ready for you." },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: "We'd love to see you." },
				{ block: 'fix', text: "We're at {address}, and we're open {opening hours|from 9 to 6}." },
				{ block: 'next-step', text: "If you tell me roughly when you're coming, I can have your things ready." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for planning to visit us.' },
				{ block: 'fix', text: 'Our address is {address}, and we are open {opening hours|from 9 to 6}.' },
				{ block: 'next-step', text: 'If you tell me when you expect to come, I can have everything ready for you.' },
				{ block: 'close', text: 'Warm regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'other/holiday-notice',
		situation: 'other',
		title: 'Closed for a holiday, told in advance',
		tags: ['closed', 'holiday', 'away', 'break', 'christmas', 'eid', 'back', 'notice'],
		only: [],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'fix', text: "We're closed for the holiday until {date}." },
				{
					block: 'next-step',
					text: "I'll answer you on {date}, first thing. Your order is safe with us.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: "I'd like you to know early, so that it doesn't catch you out." },
				{ block: 'fix', text: "We're closed for the holiday until {date}." },
				{
					block: 'next-step',
					text: "I'll be back at my desk on {date} and I'll write to you that day before noon.",
					promises: true,
				},
				{ block: 'close', text: 'If you need something before then, tell me now and I can see to it before we close.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'fix',
					text: 'I would like to let you know in good time that our shop is closed for the holiday until {date}.',
				},
				{ block: 'next-step', text: 'I will answer your message on {date}, before noon.', promises: true },
				{
					block: 'close',
					text: 'If you need something earlier, please tell me now and I can see to it before we close.\n\nWarm regards,\n{agent}\n{shop}',
				},
			],
		},
	},
	{
		id: 'other/please-type',
		situation: 'other',
		title: 'Could you type it?',
		tags: ['voice note', 'audio', 'type', 'text', 'listen'],
		only: [],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: "I got your voice note and I'm somewhere noisy." },
				{ block: 'next-step', text: 'Could you type the main point for me? I can help you right away.' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{
					block: 'acknowledge',
					text: "Thank you for your voice note. I'm at a noisy counter, and I don't want to miss a word.",
				},
				{ block: 'next-step', text: 'Could you type the main point for me? I can start on it right away.' },
				{ block: 'close', text: "Otherwise I'll listen to it properly by {in 2 hours}.", promises: true },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for your voice message. I am not able to listen to it at the moment, and I would like to help you now.',
				},
				{ block: 'next-step', text: 'Could you please write the main point to me? I can start on it right away.' },
				{
					block: 'close',
					text: 'In any case I will listen to it by {in 4 hours}.\n\nKind regards,\n{agent}\n{shop}',
					promises: true,
				},
			],
		},
	},
] satisfies readonly Reply[];
