import { statSync } from 'node:fs';
import { join } from 'node:path';
import { createReader } from '#lib/classifier/understand.ts';
import { INBOX_FILE, INBOX_FOLDER } from '#lib/domain/spool.ts';
import { env } from '../env.ts';
import { ARTEFACT, classifierParts } from '../page/classifier-parts.ts';
import { whileUnchanged } from '../page/while-unchanged.ts';
import { openInboxStore, type InboxStore } from './inbox-store.ts';
import { createTurns } from './in-turn.ts';
import { createRateLimit } from './rate-limit.ts';

const KEY = Symbol.for('lang-nghe.inbox');
interface Shared {
	/** the open file and which one it is: a restored inbox is another file of the same name */
	opened: { inode: number; store: InboxStore } | null;
	inTurn: ReturnType<typeof createTurns>;
	rateLimit: ReturnType<typeof createRateLimit>;
}
// Kept on globalThis because a development server reloads modules.
const kept = globalThis as { [KEY]?: Shared };
const shared = (kept[KEY] ??= {
	opened: null,
	inTurn: createTurns(),
	rateLimit: createRateLimit(env.PUSH_PER_MINUTE)
});

export const { inTurn, rateLimit } = shared;

/** The inbox of this process; null where nobody has made a token. Throws when it cannot be opened. */
export function sharedInbox(): InboxStore | null {
	const path = join(env.WAREHOUSE_DIR, INBOX_FOLDER, INBOX_FILE);
	const inode = statSync(path, { throwIfNoEntry: false })?.ino ?? null;
	if (shared.opened && shared.opened.inode === inode) return shared.opened.store;
	shared.opened?.store.close();
	shared.opened = null;
	const store = openInboxStore(path);
	if (store && inode !== null) shared.opened = { inode, store };
	return store;
}

/** Reads the texts of pushes with the classifier in use; null before the first training. */
export const pushReader = whileUnchanged(ARTEFACT, () => {
	const parts = classifierParts();
	if (!parts) return null;
	const { placeIndex, classifier } = parts;
	return { readTexts: createReader(parts), placeIndex, version: classifier.version };
});
