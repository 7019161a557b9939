import { expect, test } from 'vitest';
import { readCurrent } from '#pipelines/store/current.ts';
import { killRounds } from '../../faults/kill-rounds.ts';
import { phaseLengths, runLoader } from '../../faults/run-loader.ts';
import { LOADER } from '../../faults/scripts.ts';
import { storedRows } from '../../faults/stored-rows.ts';
import { emptyWarehouse } from './store-fixture.ts';

const ROWS = 500;

test('a loader that is killed while it publishes changes nothing, and a rerun completes it', async () => {
	const warehouse = emptyWarehouse();
	const argumentsOf = (round: number | string) => [LOADER, warehouse, `${round}`, `${ROWS}`];
	const first = await runLoader(warehouse, argumentsOf('first'));
	const served = readCurrent(warehouse);
	expect(served).not.toBeNull();

	const phases = ['rollup'] as const;
	const lengths_ms = phaseLengths(first);
	const rounds = await killRounds({ warehouse, phases, seed: 7, lengths_ms, argumentsOf });
	expect(rounds).toMatchObject([{ was_killed: true, stored: 2 * ROWS }]);

	await runLoader(warehouse, argumentsOf(0));
	expect(readCurrent(warehouse)).not.toBe(served);
	expect(await storedRows(warehouse)).toBe(2 * ROWS);
}, 60_000);
