import { expect, test } from 'vitest';
import { joinedProgress } from '#pipelines/joined-progress.ts';

test('two works are shown as one that goes from nothing to all and names what each is at', () => {
	const shown: [number, string][] = [];
	const [ofFacts, ofWeeks] = joinedProgress((done, total, what) => {
		shown.push([done / total, what]);
	}, 2);
	ofFacts?.(0, 4, 'facts');
	ofWeeks?.(5, 10, 'weeks');
	ofFacts?.(3, 4, 'rollups');
	ofWeeks?.(10, 10, 'weeks');
	ofFacts?.(4, 4, 'rollups');
	expect(shown).toEqual([
		[0, 'facts'],
		[0.25, 'facts, weeks'],
		[0.625, 'rollups, weeks'],
		[0.875, 'rollups, weeks'],
		[1, 'rollups, weeks']
	]);
});
