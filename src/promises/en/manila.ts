import type { Plain } from '../../text/plain.ts';
import { type Head, head } from './head.ts';
import { ACTS } from './words.ts';

/** Tagalog as Manila mixes it into English, and Malay: the verb first, who does it right behind. */

const ACT =
	/^(?:(?:i|ipa|ise|ire|ide|isi|iche|ichi)(?!t$)\w{3,}|ipapadala|ipadala|papadala|padala|dadalhin|dalhin|babalikan|balikan|tatawagan|tawagan|sasabihan|sabihan|papalitan|palitan|ihahatid|ihatid|hatid|ibabalik|ibalik|aayusin|ayusin|titingnan|tingnan|gagawin|ibibigay|itatabi|itabi|tatanungin|tanungin)$/;
/** Polite and small words between the verb and who does it. */
const SMALL = /^(?:po|na|lang|muna|nalang|agad|ulit|din|rin|naman)$/;
const WE = /^(?:ko|namin|kita|kami)$/;
const WAITS = /^(?:pag|kapag|kung|if)$/;

/** "ship ko po bukas", "i-check ko muna", "balikan po kita". */
export function manilaHead(plain: Plain, at: number): Head | null {
	const { words, asks } = plain;
	if (!WE.test(words[at]!) || asks) return null;
	let verb = at - 1;
	while (verb > 0 && SMALL.test(words[verb]!)) verb--;
	const word = words[verb] ?? '';
	if (
		!(ACTS.has(word) || ACT.test(word)) ||
		words[verb - 1] === 'na' ||
		/^(?:hindi|di|wala)$/.test(words[verb - 1] ?? '')
	)
		return null;
	// "Kung magbayad ka …": what waits for the customer.
	if (
		words.slice(0, verb).some((each) => WAITS.test(each)) ||
		/\b(?:pag|kapag|kung) (?:nagbayad|bayad|magbayad|ok|okay|confirmed?|may)\b/.test(words.join(' '))
	)
		return null;
	const start = /^(?:i|ise|ire|ide)$/.test(words[verb - 1] ?? '') ? verb - 1 : verb;
	return { ...head(start, verb), isStep: /^(?:check|verify|confirm|ask|tingnan|titingnan|tanungin)$/.test(word) };
}

const LATER = /\b(?:besok|lusa|nanti|sore|malam|hari ini|sebentar|segera|dulu)\b/;

/** "besok dikirim ya kak", "aku cek dulu". */
export function malayHead(plain: Plain, at: number): Head | null {
	const { words, breaks, asks } = plain;
	if (
		!/^(?:di)?(?:kirim|kabari|kabarin|cek|refund|antar|proses|tukar|ganti|transfer)(?:in|kan)?$/.test(words[at]!) ||
		asks
	)
		return null;
	let from = at;
	while (from > 0 && !breaks[from - 1] && at - from < 5) from--;
	let to = at;
	while (to < words.length - 1 && !breaks[to] && to - at < 5) to++;
	const clause = words.slice(from, to + 1).join(' ');
	return LATER.test(clause) &&
		!/\b(?:kalau|jika)\b/.test(words.join(' ')) &&
		!/\b(?:kalau|jika|sudah|udah|tidak|belum|bisa|setiap)\b/.test(clause)
		? head(from, at)
		: null;
}
