export type OnProgress = (done: number, total: number, what: string) => void;

/**
 * Shows works that go on beside each other as one: how far they are on average, and what each is at.
 *
 * @param count how many there are
 * @returns one to report to for each of them
 */
export function joinedProgress(onProgress: OnProgress | undefined, count: number): OnProgress[] {
	const parts = Array.from({ length: count }, () => ({ share: 0, what: '' }));
	return parts.map((part) => (done, total, what) => {
		Object.assign(part, { share: done / Math.max(1, total), what });
		const share = parts.reduce((sum, each) => sum + each.share, 0) / count;
		const works = parts.flatMap((each) => each.what || []).join(', ');
		onProgress?.(share, 1, works);
	});
}
