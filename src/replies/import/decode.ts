import { LARGEST_FILE, type Reason } from './incoming.ts';

/** What a file begins with that is a workbook (a zip), a picture, a PDF, or packed. */
const MAGIC: readonly { readonly bytes: readonly number[]; readonly reason: Reason }[] = [
	{ bytes: [0x50, 0x4b, 0x03, 0x04], reason: 'workbook' },
	{ bytes: [0xd0, 0xcf, 0x11, 0xe0], reason: 'workbook' },
	{ bytes: [0x25, 0x50, 0x44, 0x46], reason: 'binary' },
	{ bytes: [0x1f, 0x8b], reason: 'binary' },
];

/** The text in a file: UTF-8, UTF-16 with its mark, or what older Windows programs write; or why there is none. */
export function decode(bytes: Uint8Array): { readonly text: string } | { readonly reason: Reason } {
	if (bytes.length > LARGEST_FILE) return { reason: 'too-large' };
	const magic = MAGIC.find(({ bytes: first }) => first.every((byte, at) => bytes[at] === byte));
	if (magic) return { reason: magic.reason };
	const utf16 =
		bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
	if (utf16) return { text: new TextDecoder(utf16).decode(bytes) };
	if (bytes.includes(0)) return { reason: 'binary' };
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
	} catch {
		return { text: new TextDecoder('windows-1252').decode(bytes) };
	}
}
