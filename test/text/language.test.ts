import { expect, test } from 'vitest';
import { isForeign } from '../../src/text/language.ts';
import { COMMON } from '../../src/tone/en/common.ts';

test.each<[string, boolean]>([
	['não fazemos troca depois do pagamento', true],
	['désolé pour le retard', true],
	['no hay devoluciones después del pago', true],
	['hapa hakuna size yako', true],
	['pole sana the rider is on his way to you', false],
	['na you cause am', false],
	['you should have read it', false],
	['', false],
])('%s', (text, foreign) => {
	expect(isForeign(text.split(' '), COMMON)).toBe(foreign);
});
