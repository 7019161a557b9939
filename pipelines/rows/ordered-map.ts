/**
 * Works on items several at a time and yields the results in the order of the items. Reads the next
 * item only when fewer than `width` are under way, so a slow reader holds back a fast source.
 * The first failure is thrown in its place; later results are dropped.
 */
export async function* orderedMap<Item, Result>(
	items: AsyncIterable<Item>,
	work: (item: Item) => Promise<Result>,
	width: number
): AsyncGenerator<Result> {
	const underWay: Promise<Result>[] = [];
	for await (const item of items) {
		const result = work(item);
		// Its failure is thrown when its turn comes; until then it is not "unhandled".
		result.catch(() => undefined);
		underWay.push(result);
		if (underWay.length >= width) yield await (underWay.shift() as Promise<Result>);
	}
	for (const result of underWay) yield await result;
}
