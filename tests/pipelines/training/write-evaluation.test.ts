import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { FIT_OPTIONS } from '#lib/classifier/fit.ts';
import { train } from '#lib/classifier/train.ts';
import { evaluationReportSchema } from '#lib/domain/evaluation-report.ts';
import { writeEvaluation } from '#pipelines/training/write-evaluation.ts';
import { taxonomy, textsOf } from '../../classifier/support/training.ts';

const folder = mkdtempSync(join(tmpdir(), 'report-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'evaluation.json');
const options = { ...FIT_OPTIONS, minTexts: FIT_OPTIONS.minTexts.map(() => 2), epochs: 2 };
const trained = (step: number) =>
	train({
		texts: ['W1', 'W6'].flatMap((author) => textsOf(author, step)),
		...{ contrast: [], taxonomy, as_of: '2026-11-22', options }
	});
const [older, newer] = [trained(14), trained(13)];
const write = (result: typeof older) => writeEvaluation(folder, { result, taxonomy, draws: 5 });
const versions = () =>
	evaluationReportSchema
		.parse(JSON.parse(readFileSync(path, 'utf8')))
		.history.map(({ version }) => version);

test('the figures of earlier versions are kept in the file, each version once', () => {
	const first = write(older).version;
	expect(versions()).toEqual([first]);
	const second = write(newer).version;
	expect(versions()).toEqual([first, second]);
	write(newer);
	expect(versions()).toEqual([first, second]);
});

test('a report that cannot be read does not stop a training: its history starts anew', () => {
	writeFileSync(path, 'not JSON');
	const { version } = write(older);
	expect(versions()).toEqual([version]);
});
