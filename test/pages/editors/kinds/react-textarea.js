// @ts-nocheck: a page under test; its libraries are typed in many ways or not at all
import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

export function mount(host, text) {
	let held = text;
	function Box() {
		const [value, setValue] = useState(text);
		held = value;
		return createElement('textarea', {
			value,
			onChange: (event) => setValue(event.target.value),
			style: { width: 600, height: 120, font: 'inherit' },
		});
	}
	const root = createRoot(host);
	flushSync(() => root.render(createElement(Box)));
	return { box: host.querySelector('textarea'), text: () => held, unmount: () => root.unmount() };
}
