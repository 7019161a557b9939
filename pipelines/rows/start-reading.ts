/**
 * Reads the first item now and the others when they are asked for, so that a source that cannot be
 * read at all says so before anything else is made ready.
 */
export async function startReading<Item>(
	source: AsyncGenerator<Item>
): Promise<AsyncGenerator<Item>> {
	const first = await source.next();
	async function* all() {
		try {
			if (!first.done) yield first.value;
			yield* source;
		} finally {
			await source.return(undefined);
		}
	}
	return all();
}
