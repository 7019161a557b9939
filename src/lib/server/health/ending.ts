/** A balancer that asks every second or two must see that this server is going before it is gone. */
const ANNOUNCE_MS = 2000;
/** In all; a question is cut after five seconds, so nobody's page is. */
const MOST_MS = 9000;

const KEY = Symbol.for('lang-nghe.ending');
const shared = globalThis as { [KEY]?: { isEnding: boolean } };
const state = (shared[KEY] ??= { isEnding: false });

/** Whether this process was asked to end. */
export const isEnding = (): boolean => state.isEnding;

/**
 * Takes SIGTERM before the web server does: first `/readyz` says that it is over, then the web server
 * stops to listen and lets requests finish, and the process ends with 0. Call it when the web server
 * is listening.
 */
export function endGently(): void {
	const stopListening = process.listeners('SIGTERM');
	process.removeAllListeners('SIGTERM');
	process.once('SIGTERM', (signal) => {
		state.isEnding = true;
		setTimeout(() => stopListening.forEach((stop) => stop(signal)), ANNOUNCE_MS);
		setTimeout(() => process.exit(0), MOST_MS).unref();
	});
	process.once('sveltekit:shutdown', () => process.exit(0));
}
