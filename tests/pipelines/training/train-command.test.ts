import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { isFrozen } from '#lib/classifier/frozen/frozen-texts.ts';
import { runProgram } from '#pipelines/program.ts';
import { gateRecordSchema } from '#pipelines/training/gate-record.ts';
import { removeDir, temporaryDir } from '../../support/open-fixture.ts';

const dir = temporaryDir();
const out = join(dir, 'classifier');
const AUTHORS = ['W1', 'W6'];
/** Every seventh line, and of the frozen ones every line, so that there is enough to compare on. */
const linesOf = (author: string) =>
	readFileSync(`data/training/${author}.tsv`, 'utf8')
		.split('\n')
		.filter((line, at) => line && (at % 7 === 0 || isFrozen(line.split('\t')[6] ?? '')));

/** A folder of training texts; those that are learned from are labelled by `label`. */
function writeTexts(name: string, label: (columns: string[]) => string[]): string {
	const folder = join(dir, name);
	mkdirSync(folder);
	for (const author of AUTHORS) {
		const lines = linesOf(author).map((line) => {
			const columns = line.split('\t');
			return (isFrozen(columns[6] ?? '') ? columns : label(columns)).join('\t');
		});
		writeFileSync(join(folder, `${author}.tsv`), `${lines.join('\n')}\n`);
	}
	return folder;
}

const said: string[] = [];
async function train(training: string, ...more: string[]): Promise<number> {
	const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
		said.push(String(text));
		return true;
	});
	try {
		const where = ['--out', out, '--warehouse', dir, '--as-of', '2026-11-22'];
		return await runProgram(['node', 'run', 'train', '--training', training, ...where, ...more]);
	} finally {
		spy.mockRestore();
	}
}
const read = (file: string) => readFileSync(join(out, file), 'utf8');
const record = () => gateRecordSchema.parse(JSON.parse(read('classifier.gate.json')));

let right: string;
let wrong: string;
beforeAll(() => {
	right = writeTexts('right', (columns) => columns);
	wrong = writeTexts('wrong', ([score, ...rest]) => [String(-Number(score) || 1), ...rest]);
});
afterEach(() => {
	said.length = 0;
	process.exitCode = undefined;
});
afterAll(() => removeDir(dir));

describe('train', () => {
	test('puts the first version in use and records that it learned from no frozen text', async () => {
		expect(await train(right)).toBe(0);
		expect(record()).toMatchObject({ is_trained_without_frozen: true, compared_with: null });
		expect(record().version).toBe(JSON.parse(read('classifier.json')).version);
		expect(read('card.md')).toContain('texts were never learned from');
	});

	test('lets an equal version through', async () => {
		expect(await train(right)).toBe(0);
		expect(record().compared_with).toMatchObject({
			is_passed: true,
			is_trained_without_frozen: true
		});
	});

	test('keeps the old version when the new one is worse, and says at what', async () => {
		const before = read('classifier.json');
		expect(await train(wrong)).toBe(2);
		expect(read('classifier.json')).toBe(before);
		expect(existsSync(join(out, 'classifier.candidate.json'))).toBe(true);
		expect(said.join('')).toContain('clearly worse at sentiment');
		expect(said.join('')).toMatch(/ {2}sentiment W[16]: \S/);
	});

	test('puts it in use all the same when forced, and the card says so', async () => {
		expect(await train(wrong, '--force')).toBe(0);
		expect(record()).toMatchObject({ is_forced: true, compared_with: { is_passed: false } });
		expect(read('card.md')).toContain('put in use by --force');
		expect(existsSync(join(out, 'classifier.candidate.json'))).toBe(false);
	});

	test('says that a version of another format cannot be compared with, and takes its place', async () => {
		writeFileSync(join(out, 'classifier.json'), '{"format":0}');
		expect(await train(right)).toBe(0);
		expect(said.join('')).toContain('nothing could be compared');
		expect(JSON.parse(read('classifier.json')).version).toBe(record().version);
	});

	test('asks for labels by people only where there must be some', async () => {
		const spy = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
		expect(await train(right, '--with-corrections')).toBe(1);
		expect(String(spy.mock.calls[0]?.[0])).toContain('Nobody has labelled anything yet');
		spy.mockRestore();
	});
});
