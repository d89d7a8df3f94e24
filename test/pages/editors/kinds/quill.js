// @ts-nocheck: a page under test; its libraries are typed in many ways or not at all
import Quill from 'quill';
import 'quill/dist/quill.core.css';

export function mount(host, text) {
	const quill = new Quill(host.appendChild(document.createElement('div')), { modules: { toolbar: false } });
	quill.setText(text, 'silent');
	quill.history.clear();
	return { box: quill.root, text: () => quill.getText().replace(/\n$/, '') };
}
