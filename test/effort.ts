/**
 * How long this process itself has worked so far, in milliseconds: of the difference a test can say what something costs
 * on a busy machine too, where the clock counts everybody's work.
 */
export function effort(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}
