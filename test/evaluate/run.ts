/**
 * `npm run evaluate [-- FOLDER]`: every part measured on our own committed sets, and on the labelled text in a folder
 * when one is given.
 */
type Part = { run(folder?: string): void | Promise<void> };

const parts = import.meta.glob<Part>(['./*.ts', '!./run.ts', '!./learn-*.ts']);
const folder = process.argv[3];
for (const [path, load] of Object.entries(parts)) {
	const part = await load();
	if (!part.run) continue;
	console.log(`\n== ${path.slice(2, -3)}`);
	await part.run(folder);
}
