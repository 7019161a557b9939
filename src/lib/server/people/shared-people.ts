import { join } from 'node:path';
import { env } from '../env.ts';
import { openPeopleStore, type PeopleStore } from './people-store.ts';

const KEY = Symbol.for('lang-nghe.people-store');
const shared = globalThis as { [KEY]?: PeopleStore };

/**
 * The one store of this process. Kept on globalThis because a development server reloads modules.
 * @returns null, and says why in the log, where the file cannot be opened: pages can be read all the
 * same, only nothing can be labelled
 */
export function sharedPeople(): PeopleStore | null {
	try {
		shared[KEY] ??= openPeopleStore(env.PEOPLE_FILE ?? join(env.WAREHOUSE_DIR, 'people.sqlite'));
		return shared[KEY];
	} catch (error) {
		console.error('people:', error);
		return null;
	}
}
