import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPeopleStore } from '#lib/server/people/people-store.ts';
import { publishSnapshot } from '#pipelines/publish.ts';
import { openWorkStore } from '#pipelines/store/work-store.ts';
import { labelEvent } from '../../server/people/people-fixture.ts';
import { feedback, initiative, reply, step } from './rows.ts';
import { reference } from './small-reference.ts';
import { emptyWarehouse, loadFeedback, loadRows } from './store-fixture.ts';

/** Ids of the snapshots, oldest first. */
export interface PublishedWarehouse {
	dir: string;
	ids: [first: string, second: string];
	remove(): void;
}

/**
 * A closed warehouse with some of everything and two snapshots; made once, since publishing takes a
 * second. Each test works on a copy.
 */
export async function makePublished(): Promise<PublishedWarehouse> {
	const dir = mkdtempSync(join(tmpdir(), 'lang-nghe-published-'));
	const store = await openWorkStore(dir);
	await loadFeedback(store, { batch_id: 'one' }, [feedback('a')]);
	const createdAt = new Date('2025-05-01T00:00:00Z');
	const first = await publishSnapshot(store, { reference, createdAt });
	const many = Array.from({ length: 3000 }, (_, index) => feedback(`b-${index}`));
	await loadFeedback(store, { batch_id: 'two' }, many);
	const at = '2025-04-02T08:00:00+07:00';
	const steps = [step('a', at, 'answered')];
	await loadRows(store, { batch_id: 'three', entity: 'status_event' }, steps);
	await loadRows(store, { batch_id: 'four', entity: 'response' }, [reply('a', at)]);
	await loadRows(store, { batch_id: 'five', entity: 'initiative' }, [initiative('x')]);
	const second = await publishSnapshot(store, { reference, createdAt: new Date('2025-05-02') });
	store.close();
	const people = openPeopleStore(join(dir, 'people.sqlite'));
	people.record(labelEvent('0123456789abcdef', 'KN', { sentiment: 'neutral' }));
	people.close();
	const remove = () => rmSync(dir, { recursive: true });
	return { dir, ids: [first.id, second.id], remove };
}

/** A copy that goes when the test ends. */
export function copyOf({ dir }: PublishedWarehouse): string {
	const copy = emptyWarehouse();
	cpSync(dir, copy, { recursive: true });
	return copy;
}
