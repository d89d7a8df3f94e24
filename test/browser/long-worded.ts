import { readFileSync } from 'node:fs';
import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A copy of the extension whose words are two fifths longer, as German's or Tamil's may be. Remove it when done. */
export async function longWorded(): Promise<string> {
	const dist = await mkdtemp(join(tmpdir(), 'concilia-long-'));
	await cp(resolve('dist', 'chrome'), dist, { recursive: true });
	const path = join(dist, '_locales/en/messages.json');
	const messages = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { message: string }>;
	for (const [key, one] of Object.entries(messages)) {
		if (['name', 'description', 'ui_language', 'ui_direction'].includes(key)) continue;
		one.message = one.message.replace(
			/(?<![$\w])\p{L}{3,}/gu,
			(word) => word + 'o'.repeat(Math.ceil(word.length * 0.4)),
		);
	}
	await writeFile(path, JSON.stringify(messages));
	return dist;
}
