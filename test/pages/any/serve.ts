/** Serves a help desk nobody has heard of, as strict as a careful one. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

export const DESK = 'https://desk.shop.example/';

const POLICY =
	"default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; form-action 'self'; base-uri 'none'";

const here = (file: string) => readFile(resolve('test/pages/any', file), 'utf8');

/** What each path of the host answers. */
export async function serve() {
	const [html, css, js] = await Promise.all([here('desk.html'), here('desk.css'), here('desk.js')]);
	return (path: string) => {
		const type = 'text/html; charset=utf-8';
		if (path === '/') return { type, body: html, headers: { 'content-security-policy': POLICY } };
		if (path === '/sent') return { type, body: '<!doctype html><title>Sent</title><p id="thanks">Sent.' };
		if (path === '/desk.js') return { type: 'text/javascript; charset=utf-8', body: js };
		if (path === '/desk.css') return { type: 'text/css; charset=utf-8', body: css };
		return undefined;
	};
}
