/** Builds the stand-ins' scripts and serves their pages as the real hosts would: one script, one sheet, a policy as strict. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'vite';
import type { Routes } from '../browser/driver.ts';

/** Nothing from elsewhere, nothing inline, and no string becomes script. */
export const STRICT = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' data:",
	"base-uri 'none'",
	"require-trusted-types-for 'script'",
	"trusted-types 'none'",
].join('; ');

const built = new Map<string, Promise<string>>();

/** One script from a file of `test/pages` and all it imports; built once a run. */
export function script(file: string): Promise<string> {
	const known = built.get(file) ?? buildScript(file);
	built.set(file, known);
	return known;
}

async function buildScript(file: string): Promise<string> {
	const entry = resolve('test/pages', file);
	const result = await build({
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		define: { 'process.env.NODE_ENV': JSON.stringify('production') },
		build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'app' } },
	});
	const outputs = Array.isArray(result) ? result : [result];
	const chunk = outputs.flatMap((one) => ('output' in one ? one.output : [])).find(({ type }) => type === 'chunk');
	if (chunk?.type !== 'chunk') throw new Error(`${file} was not built`);
	return chunk.code;
}

interface Page {
	/** Its folder in `test/pages`, with app.ts; and page.css, unless `sheets` names others, all served as one. */
	readonly folder: string;
	readonly sheets?: readonly string[];
	readonly html: string;
	readonly policy?: string;
}

/** What each path of the host answers: the page itself wherever no file is meant. */
export async function servePage({
	folder,
	html,
	sheets = [`${folder}/page.css`],
	policy = STRICT,
}: Page): Promise<Routes> {
	const [app, ...styles] = await Promise.all([
		script(`${folder}/app.ts`),
		...sheets.map((sheet) => readFile(resolve('test/pages', sheet), 'utf8')),
	]);
	const css = styles.join('\n');
	return (path) => {
		if (path === '/app.js') return { type: 'text/javascript; charset=utf-8', body: app };
		if (path === '/page.css') return { type: 'text/css; charset=utf-8', body: css };
		if (path === '/favicon.ico') return { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' };
		return { type: 'text/html; charset=utf-8', body: html, headers: { 'content-security-policy': policy } };
	};
}

/** The HTML of a page as it stands in its folder. */
export function htmlOf(folder: string, page: string): Promise<string> {
	return readFile(resolve('test/pages', folder, `${page}.html`), 'utf8');
}
