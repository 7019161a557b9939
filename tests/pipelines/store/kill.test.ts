import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readCurrent } from '#pipelines/store/current.ts';
import { describeStore } from '#pipelines/store/describe-store.ts';
import { killRounds, runAndKill } from '../../faults/kill-rounds.ts';
import { emptyWarehouse, openEmptyStore } from './store-fixture.ts';

const LOADER = fileURLToPath(new URL('../../faults/load-and-publish.ts', import.meta.url));
const ROWS = 500;

test('a loader that is killed changes nothing, and a rerun completes it', async () => {
	const warehouse = emptyWarehouse();
	const argumentsOf = (round: number | string) => [LOADER, warehouse, `${round}`, `${ROWS}`];
	const started = performance.now();
	await runAndKill(argumentsOf('first'), 60_000);
	const longest_ms = performance.now() - started;
	expect(readCurrent(warehouse)).not.toBeNull();

	const rounds = await killRounds({ warehouse, rounds: 3, seed: 7, longest_ms, argumentsOf });
	expect(rounds.some(({ was_killed }) => was_killed)).toBe(true);

	for (const round of [0, 1, 2]) await runAndKill(argumentsOf(round), 60_000);
	const { rows } = await describeStore(await openEmptyStore(warehouse));
	expect(rows).toEqual([{ entity: 'feedback', dataset: 'agency', n: 4 * ROWS }]);
}, 120_000);
