import { expect, test } from 'vitest';
import { aligned, percentWithInterval, reportTable } from '#pipelines/training/report-table.ts';
import { reportOf } from '../../support/evaluation-report.ts';

const said = reportTable(reportOf('v1'));

test('each score is printed with its interval, its texts and the least author', () => {
	expect(said).toMatch(
		/tình cảm \/ sentiment +300 +80\.0 \(70\.0–90\.0\) +80\.0 \(70\.0–90\.0\) W1 +80\.0/
	);
	expect(said).toContain('không dấu / no diacritics');
	expect(said).toContain('viết tắt chat / teencode');
	expect(said).toContain('trong 3 gợi ý / top 3');
});

test('it says that the texts are invented, and reports contrast sets apart', () => {
	expect(said).toContain('accuracy on real feedback is unknown');
	expect(said).toMatch(/W13 +40 +80\.0 \(70\.0–90\.0\) +– +80\.0 \(70\.0–90\.0\)/);
});

test('columns line up', () => {
	expect(
		aligned([
			['a', 'bb'],
			['ccc', 'd']
		])
	).toBe('a     bb\nccc   d');
	expect(percentWithInterval({ value: 0.8504, low: 0.8, high: 1 })).toBe('85.0 (80.0–100.0)');
});
