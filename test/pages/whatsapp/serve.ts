/** Serves the stand-ins for WhatsApp Web as the real host would: one script, one sheet, and a policy as strict. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'vite';

export const BUILDS = ['current', 'legacy', 'no-testid'] as const;
export type WhatsAppBuild = (typeof BUILDS)[number] | 'nothing-known';

export const WHATSAPP = 'https://web.whatsapp.com/';

const POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' data:",
	"base-uri 'none'",
	"require-trusted-types-for 'script'",
	"trusted-types 'none'",
].join('; ');

const here = (file: string) => resolve('test/pages/whatsapp', file);

let built: Promise<string> | undefined;

async function buildApp(): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		define: { 'process.env.NODE_ENV': JSON.stringify('production') },
		build: { write: false, minify: false, lib: { entry: here('app.ts'), formats: ['iife'], name: 'app' } },
	});
	const outputs = Array.isArray(result) ? result : [result];
	const chunk = outputs.flatMap((one) => ('output' in one ? one.output : [])).find(({ type }) => type === 'chunk');
	if (chunk?.type !== 'chunk') throw new Error('the stand-in for WhatsApp was not built');
	return chunk.code;
}

/** What each path of the host answers, for one build of the page. */
export async function serve(page: WhatsAppBuild) {
	built ??= buildApp();
	const [app, html, css] = await Promise.all([
		built,
		readFile(here(`${page}.html`), 'utf8'),
		readFile(here('page.css'), 'utf8'),
	]);
	const headers = { 'content-security-policy': POLICY };
	return (path: string) => {
		if (path === '/') return { type: 'text/html; charset=utf-8', body: html, headers };
		if (path === '/app.js') return { type: 'text/javascript; charset=utf-8', body: app };
		if (path === '/page.css') return { type: 'text/css; charset=utf-8', body: css };
		if (path === '/favicon.ico') return { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' };
		return undefined;
	};
}
