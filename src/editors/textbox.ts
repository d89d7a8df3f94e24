export type Field = HTMLTextAreaElement | HTMLInputElement;

/** Names by which pages mark fields that hold a number, a name or a secret; what stands in them is no message. */
const PRIVATE = /^(cc-|one-time-code|.*password|email|username|tel|bday|transaction-)/;

export function isField(element: Element): element is Field {
	return element.localName === 'textarea' || element.localName === 'input';
}

/** A box we may work in: enabled, editable, not a password, e-mail, card, number or search field. */
export function isTextBox(element: Element): element is HTMLElement {
	if (element.closest('[role="search"], [role="searchbox"], [aria-disabled="true"], [aria-readonly="true"], [inert]')) {
		return false;
	}
	if (isField(element)) return isMessageField(element);
	// The host of the editing, not a paragraph in it: the box is what is editable inside something that is not.
	const box = element as HTMLElement;
	return box.isContentEditable && !(box.parentElement?.isContentEditable ?? false);
}

function isMessageField(element: Field): boolean {
	if (element.disabled || element.readOnly || element.matches(':disabled')) return false;
	if (element.localName === 'input' && element.type !== 'text') return false;
	if (PRIVATE.test(element.autocomplete)) return false;
	const mode = element.inputMode;
	return mode === '' || mode === 'text';
}
