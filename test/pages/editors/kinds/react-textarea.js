// @ts-nocheck: a page under test; its libraries are typed in many ways or not at all
import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

function Box({ first, tell }) {
	const [value, setValue] = useState(first);
	const onChange = (event) => {
		tell(event.target.value);
		setValue(event.target.value);
	};
	return createElement('textarea', { value, onChange, style: { width: 600, height: 120, font: 'inherit' } });
}

export function mount(host, text) {
	let held = text;
	const tell = (value) => {
		held = value;
	};
	const root = createRoot(host);
	flushSync(() => root.render(createElement(Box, { first: text, tell })));
	return { box: host.querySelector('textarea'), text: () => held, unmount: () => root.unmount() };
}
