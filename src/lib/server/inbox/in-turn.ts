/**
 * Makes a function that does the work of one name one after the other: two requests with one key must
 * not both find that the key is new.
 */
export function createTurns() {
	const last = new Map<string, Promise<unknown>>();
	return async <Answer>(name: string, work: () => Promise<Answer>): Promise<Answer> => {
		const before = last.get(name) ?? Promise.resolve();
		const own = before.then(work, work);
		const settled = own.catch(() => undefined);
		last.set(name, settled);
		void settled.then(() => {
			if (last.get(name) === settled) last.delete(name);
		});
		return own;
	};
}
