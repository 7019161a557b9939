import { createHash } from 'node:crypto';
import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync
} from 'node:fs';
import { join, resolve } from 'node:path';
import { openPeopleStore } from '#lib/server/people/people-store.ts';
import { publishSnapshot } from '#pipelines/publish.ts';
import { keptSnapshots } from '#pipelines/store/kept-snapshots.ts';
import { openWorkStore } from '#pipelines/store/work-store.ts';
import { labelEvent } from '../../server/people/people-fixture.ts';
import { feedback, initiative, reply, step } from './rows.ts';
import { reference } from './small-reference.ts';
import { emptyWarehouse, loadFeedback, loadRows } from './store-fixture.ts';

const root = resolve(import.meta.dirname, '../../..');
const INPUTS = ['pipelines', 'src/lib/domain', 'data/reference', 'tests/pipelines/store'];

export interface PublishedWarehouse {
	dir: string;
	/** of the snapshots, oldest first */
	ids: [first: string, second: string];
}

/** Changes with every file that the warehouse may depend on. */
function digestOfInputs(): string {
	const hash = createHash('sha256');
	for (const folder of INPUTS)
		for (const name of readdirSync(join(root, folder), {
			recursive: true,
			encoding: 'utf8'
		}).sort())
			if (/\.(ts|sql|csv|json)$/.test(name))
				hash.update(name).update(readFileSync(join(root, folder, name)));
	return hash.digest('hex').slice(0, 16);
}

async function fill(dir: string): Promise<void> {
	const store = await openWorkStore(dir);
	await loadFeedback(store, { batch_id: 'one' }, [feedback('a')]);
	await publishSnapshot(store, { reference, createdAt: new Date('2025-05-01') });
	const many = Array.from({ length: 3000 }, (_, index) => feedback(`b-${index}`));
	await loadFeedback(store, { batch_id: 'two' }, many);
	const at = '2025-04-02T08:00:00+07:00';
	const steps = [step('a', at, 'answered')];
	await loadRows(store, { batch_id: 'three', entity: 'status_event' }, steps);
	await loadRows(store, { batch_id: 'four', entity: 'response' }, [reply('a', at)]);
	await loadRows(store, { batch_id: 'five', entity: 'initiative' }, [initiative('x')]);
	await publishSnapshot(store, { reference, createdAt: new Date('2025-05-02') });
	store.close();
	const people = openPeopleStore(join(dir, 'people.sqlite'));
	people.record(labelEvent('0123456789abcdef', 'KN', { sentiment: 'neutral' }));
	people.close();
}

/**
 * A closed warehouse with some of everything and two snapshots. Kept between runs, since publishing
 * takes a second; each test works on a copy.
 */
export async function publishedWarehouse(): Promise<PublishedWarehouse> {
	const cache = join(root, 'node_modules/.cache/lang-nghe');
	const dir = join(cache, `published-${digestOfInputs()}`);
	if (!existsSync(dir)) {
		const fresh = `${dir}.${process.pid}.tmp`;
		rmSync(fresh, { recursive: true, force: true });
		mkdirSync(fresh, { recursive: true });
		await fill(fresh);
		// Another test may have been quicker.
		if (existsSync(dir)) rmSync(fresh, { recursive: true });
		else renameSync(fresh, dir);
	}
	const [first = '', second = ''] = keptSnapshots(dir).map((name) => name.replace('.duckdb', ''));
	return { dir, ids: [first, second] };
}

/** A copy that goes when the test ends. */
export function copyOf({ dir }: PublishedWarehouse): string {
	const copy = emptyWarehouse();
	cpSync(dir, copy, { recursive: true });
	return copy;
}
