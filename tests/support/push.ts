import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createReader } from '#lib/classifier/understand.ts';
import type { Receipt } from '#lib/domain/receipt.ts';
import { INBOX_FILE, INBOX_FOLDER } from '#lib/domain/spool.ts';
import { acceptPush, type PushRequest } from '#lib/server/inbox/accept-push.ts';
import { openInboxStore, type InboxStore } from '#lib/server/inbox/inbox-store.ts';
import { spoolPath, writeSpool } from '#lib/server/inbox/write-spool.ts';
import { classifierParts } from '#lib/server/page/classifier-parts.ts';
import { createToken } from '#pipelines/inbox/push-tokens.ts';
import { openInbox } from '#pipelines/inbox/open-inbox.ts';
import { removeDir, temporaryDir } from './open-fixture.ts';

const parts = classifierParts();
if (!parts) throw new Error('The shipped classifier is missing.');
const reader = {
	readTexts: createReader(parts),
	placeIndex: parts.placeIndex,
	version: parts.classifier.version
};

export const SOURCE = {
	source_id: 'ward-hotline',
	source_title: 'Đường dây nóng phường',
	dataset: 'agency',
	channel: 'hotline_1022'
} as const;

export interface TestInbox {
	dir: string;
	token: string;
	inbox: InboxStore;
	/** pushes records as NDJSON, or a body as it stands */
	push(body: readonly object[] | string, changes?: Partial<PushRequest>): Promise<Receipt>;
}

let seconds = 0;

/** A warehouse folder with an inbox and one token; both go when the test ends. */
export function openTestInbox(): TestInbox {
	const dir = temporaryDir();
	const made = openInbox(dir);
	const now = '2026-01-31T01:00:00.000Z';
	const token = createToken(made, SOURCE, now);
	made.close();
	const inbox = openInboxStore(join(dir, INBOX_FOLDER, INBOX_FILE));
	if (!inbox) throw new Error('The inbox was not made.');
	onTestFinished(() => {
		inbox.close();
		removeDir(dir);
	});
	return {
		...{ dir, token, inbox },
		push: (body, changes = {}) => {
			seconds += 1;
			return acceptPush({
				...{ inbox, reader, form: 'lines', idempotency_key: null },
				source: { token_id: 1, ...SOURCE },
				body: typeof body === 'string' ? body : body.map((one) => JSON.stringify(one)).join('\n'),
				now: new Date(Date.parse(now) + seconds * 1000).toISOString(),
				write: (head, lines) => writeSpool(dir, head, lines),
				takeBack: ({ source_id, batch_id }) => rm(spoolPath(dir, source_id, batch_id)),
				...changes
			});
		}
	};
}
