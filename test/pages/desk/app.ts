/** Sends what is written on Enter, and nothing more. */
const box = document.querySelector<HTMLElement>('#reply')!;
const log = document.querySelector('#log')!;

box.addEventListener('keydown', (event) => {
	if (event.key !== 'Enter' || event.shiftKey) return;
	event.preventDefault();
	const row = document.createElement('p');
	row.className = 'agent';
	row.dataset.id = `m${log.children.length + 1}`;
	row.dataset.at = new Date().toISOString();
	row.textContent = box.textContent;
	log.append(row);
	box.replaceChildren();
});

(window as never as { fixture: object }).fixture = { model: () => box.textContent ?? '' };
