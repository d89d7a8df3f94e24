// @ts-nocheck a page's own script, served as it is
// A help desk of which nothing is known: a chat that sends by Enter, an editor in a frame, and a form as old as the web.
const thread = document.querySelector('#thread');
const reply = document.querySelector('#reply');
window.sent = [];

function post(text) {
	window.sent.push(text);
	const row = document.createElement('li');
	row.textContent = text;
	thread.append(row);
}

function send() {
	const text = reply.value;
	if (!text.trim()) return;
	reply.value = '';
	// As from a server.
	setTimeout(() => post(text), 80);
}

reply.addEventListener('keydown', (event) => {
	if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
	event.preventDefault();
	send();
});
document.querySelector('#send').addEventListener('click', send);
document.querySelector('#discard').addEventListener('click', () => {
	reply.value = '';
});

const frame = document.createElement('iframe');
frame.title = 'Editor';
document.querySelector('#framed').prepend(frame);
const inner = frame.contentDocument;
inner.open();
inner.write('<!doctype html><body contenteditable="true" style="font: 15px/1.5 sans-serif; margin: 8px"></body>');
inner.close();
document.querySelector('#send-framed').addEventListener('click', () => {
	const text = inner.body.textContent;
	inner.body.textContent = '';
	post(text);
});
