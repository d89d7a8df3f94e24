// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { isTextBox } from '../../src/editors/textbox.ts';

/** The element to judge carries `id=it`. */
function judge(html: string): boolean {
	document.body.innerHTML = html;
	const element = document.getElementById('it')!;
	// happy-dom has no isContentEditable: what the browser says of the nearest attribute.
	for (const one of document.body.querySelectorAll<HTMLElement>('*')) {
		const nearest = one.closest('[contenteditable]');
		Object.defineProperty(one, 'isContentEditable', {
			value: nearest !== null && nearest.getAttribute('contenteditable') !== 'false',
		});
	}
	return isTextBox(element);
}

test.each([
	'<textarea id=it></textarea>',
	'<input id=it>',
	'<input id=it type=text autocomplete=off>',
	'<div id=it contenteditable=true role=textbox></div>',
	'<div id=it contenteditable=plaintext-only></div>',
	'<div contenteditable=false><div id=it contenteditable></div></div>',
])('works in %s', (html) => {
	expect(judge(html)).toBe(true);
});

test.each([
	'<div id=it></div>',
	'<div contenteditable><p id=it></p></div>',
	'<div id=it contenteditable=false></div>',
	'<div id=it contenteditable aria-disabled=true></div>',
	'<div id=it contenteditable aria-readonly=true></div>',
	'<div inert><div id=it contenteditable></div></div>',
	'<textarea id=it disabled></textarea>',
	'<textarea id=it readonly></textarea>',
	'<fieldset disabled><textarea id=it></textarea></fieldset>',
	'<input id=it type=password>',
	'<input id=it type=email>',
	'<input id=it type=search>',
	'<input id=it type=number>',
	'<input id=it type=checkbox>',
	'<input id=it type=tel>',
	'<input id=it inputmode=numeric>',
	'<input id=it inputmode=search>',
	'<input id=it enterkeyhint=search>',
	'<input id=it role=searchbox>',
	'<input id=it role=combobox>',
	'<input id=it autocomplete=cc-number>',
	'<input id=it autocomplete="section-a billing cc-csc">',
	'<input id=it autocomplete=one-time-code>',
	'<input id=it autocomplete=new-password>',
	'<input id=it autocomplete=username>',
	'<input id=it name=q>',
	'<input id=it name=search_query>',
	'<form role=search><input id=it></form>',
	'<search><textarea id=it></textarea></search>',
	'<div class=monaco-editor><textarea id=it></textarea></div>',
	'<div id=it class=cm-content contenteditable></div>',
])('never touches %s', (html) => {
	expect(judge(html)).toBe(false);
});
