import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Sees to it that everything the folder's package.json names is installed there, apart from the project's own. */
export function installPeers(folder: string): void {
	const { dependencies } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { dependencies: object };
	if (Object.keys(dependencies).every((name) => existsSync(`${folder}/node_modules/${name}`))) return;
	spawnSync('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund', '--silent'], {
		cwd: folder,
		stdio: 'inherit',
	});
}
