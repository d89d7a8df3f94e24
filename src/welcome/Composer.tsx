import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { Icon } from '../ui/Icon.tsx';
import { t } from '../ui/text.ts';

export interface ComposerHandle {
	/** Puts the text in the box in place of what is there, as typing would. */
	readonly write: (text: string) => void;
	readonly clear: () => void;
}

interface Props {
	readonly ref: Ref<ComposerHandle>;
	readonly onSend: (text: string) => void;
}

/**
 * The compose box of the practice chat. What is in it belongs to the browser and to the page code, as on any chat site:
 * React renders the box once and never its content.
 */
export function Composer({ ref, onSend }: Props) {
	const box = useRef<HTMLDivElement>(null);

	function clear() {
		box.current!.replaceChildren();
		// Who watches the box hears of it as of any other change.
		box.current!.dispatchEvent(new Event('input', { bubbles: true }));
	}

	function write(text: string) {
		box.current!.focus();
		getSelection()?.selectAllChildren(box.current!);
		document.execCommand('insertText', false, text);
	}
	useImperativeHandle(ref, () => ({ write, clear }));

	useEffect(() => {
		const { current } = box;
		const showIfEmpty = () => current?.toggleAttribute('data-empty', current.textContent === '');
		showIfEmpty();
		current?.addEventListener('input', showIfEmpty);
		return () => current?.removeEventListener('input', showIfEmpty);
	}, []);

	function send() {
		// A line break is a <br> here, which textContent drops.
		const text = box.current!.innerText.trim();
		if (!text) return;
		onSend(text);
		clear();
		box.current!.focus();
	}

	function sendOnEnter(event: KeyboardEvent) {
		// The Enter that ends a word in an input method sends nothing.
		if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
		event.preventDefault();
		send();
	}

	return (
		<footer className="composer">
			{/* biome-ignore lint/a11y/useSemanticElements: chat sites have boxes of this kind, and that is what we practise */}
			<div
				ref={box}
				className="composer-box"
				contentEditable
				suppressContentEditableWarning
				role="textbox"
				tabIndex={0}
				aria-multiline="true"
				aria-label={t('practice_box')}
				aria-describedby="composer-keys"
				data-practice-box=""
				data-placeholder={t('practice_box')}
				dir="auto"
				spellCheck={false}
				onKeyDown={sendOnEnter}
			/>
			<button type="button" className="button button-primary" data-practice-send="" onClick={send}>
				<Icon name="send" />
				{t('practice_send')}
			</button>
			<p className="composer-keys" id="composer-keys">
				{t('practice_keys')}
			</p>
		</footer>
	);
}
