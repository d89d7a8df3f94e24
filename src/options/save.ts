/** Hands a text to the person as a file in their downloads. */
export function save(name: string, text: string): void {
	const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The download has its own hold on the file once the click is handled.
	setTimeout(() => URL.revokeObjectURL(url));
}
