export type Field = HTMLTextAreaElement | HTMLInputElement;

/** Around or on a box: not to be written to, or for finding things. */
const CLOSED = '[aria-disabled="true"], [aria-readonly="true"], [inert]';
const SEARCH = 'search, [role="search"], [role="searchbox"], [enterkeyhint="search"]';
/** Boxes for program text, which nobody reads as a message. */
const CODE = '.monaco-editor, .CodeMirror, .cm-content, .ace_editor';

/** What browsers are told a field holds, when it is a secret, a number or a name. */
const PRIVATE =
	/(^|\s)(cc-\S+|one-time-code|(new|current)-password|email|username|tel\S*|bday\S*|transaction-\S+)(\s|$)/;
/** How pages name a field for finding things. */
const FINDS = /^(q|query|search\b.*|search_.*)$/i;

export function isField(element: Element): element is Field {
	return element.localName === 'textarea' || element.localName === 'input';
}

/** A box we may work in: enabled, editable, not a password, e-mail, card, number or search field. */
export function isTextBox(element: Element): element is HTMLElement {
	if (element.closest(`${CLOSED}, ${SEARCH}, ${CODE}`)) return false;
	if (isField(element)) return isForMessages(element);
	// A whole document to write in, as older mail editors have in a frame.
	const { designMode, body } = element.ownerDocument;
	if (designMode === 'on') return element === body;
	// The host of the editing, not a paragraph in it: the box is what is editable inside something that is not.
	const box = element as HTMLElement;
	return box.isContentEditable === true && box.parentElement?.isContentEditable !== true;
}

function isForMessages(field: Field): boolean {
	if (field.readOnly || field.matches(':disabled, fieldset:disabled *')) return false;
	if (field.localName === 'input' && (field.type !== 'text' || field.matches('[role="combobox"]'))) return false;
	const { inputMode } = field;
	if (inputMode && inputMode !== 'text') return false;
	return !PRIVATE.test(field.getAttribute('autocomplete') ?? '') && !FINDS.test(field.name);
}
