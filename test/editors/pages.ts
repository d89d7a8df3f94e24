/** Builds the editor pages and the small extension that drives `src/editors` in them, into a temporary folder. */
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';

export const PAGES = resolve('test/pages/editors');

export interface Built {
	/** An unpacked extension. */
	readonly extension: string;
	/** The pages' files by their path on the site. */
	readonly files: ReadonlyMap<string, { readonly body: string; readonly type: string }>;
	/** Removes the folder. */
	remove(): Promise<void>;
}

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css' };

export async function buildPages(): Promise<Built> {
	const out = await mkdtemp(join(tmpdir(), 'concilia-editors-'));
	const shared = { configFile: false, logLevel: 'warn', publicDir: false } as const;
	const define = { 'process.env.NODE_ENV': JSON.stringify('production') };
	const site = join(out, 'site');
	await build({
		...shared,
		root: PAGES,
		define,
		plugins: [draftsOwnReact()],
		build: {
			outDir: site,
			emptyOutDir: true,
			minify: false,
			target: 'esnext',
			modulePreload: { polyfill: false },
			rollupOptions: { input: join(PAGES, 'page.js'), output: { entryFileNames: 'assets/[name].js' } },
		},
	});
	const extension = join(out, 'extension');
	await mkdir(extension);
	await cp(join(PAGES, 'extension/manifest.json'), join(extension, 'manifest.json'));
	await cp('public/_locales', join(extension, '_locales'), { recursive: true });
	await build({
		...shared,
		build: {
			outDir: extension,
			emptyOutDir: false,
			minify: false,
			lib: {
				entry: join(PAGES, 'extension/content.ts'),
				formats: ['iife'],
				name: 'editors',
				fileName: () => 'content.js',
			},
		},
	});
	const files = new Map<string, { body: string; type: string }>();
	for (const name of await readdir(join(site, 'assets'))) {
		const body = await readFile(join(site, 'assets', name), 'utf8');
		files.set(`/assets/${name}`, { body, type: TYPES[extname(name)] ?? 'application/octet-stream' });
	}
	const index = await readFile(join(PAGES, 'index.html'), 'utf8');
	for (const name of await readdir(join(PAGES, 'kinds'))) {
		files.set(`/${name.replace('.js', '')}`, { body: index, type: 'text/html' });
	}
	return { extension, files, remove: () => rm(out, { recursive: true, force: true }) };
}

/** Draft.js is of React 16's time; everything else here is not. */
function draftsOwnReact(): Plugin {
	return {
		name: 'drafts-own-react',
		enforce: 'pre',
		resolveId(source, importer) {
			if (!/^react(-dom)?$/.test(source) || !/node_modules\/(draft-js|react-dom-16)\//.test(importer ?? ''))
				return null;
			return this.resolve(`${source}-16`, importer, { skipSelf: true });
		},
	};
}
